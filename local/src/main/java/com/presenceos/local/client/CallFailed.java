package com.presenceos.local.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The API said no; the message carries what it said. */
public final class CallFailed extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    CallFailed(String call, HttpResponse<byte[]> response) {
        super(call + " answered " + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        this.status = response.statusCode();
    }

    public int status() {
        return status;
    }
}
