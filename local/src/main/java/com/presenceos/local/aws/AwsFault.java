package com.presenceos.local.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.local.http.LocalResponse;

/** A refusal in the words of AWS; the SDK turns it into the exception of the same name. */
public final class AwsFault extends RuntimeException {
    private final String type;
    private final int status;

    public AwsFault(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    /** Carries the type both ways: REST-JSON reads the header, JSON 1.1 the body. */
    public LocalResponse response() {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("__type", type)
                .put("Message", getMessage())
                .toString();
        return LocalResponse.json(status, body).with("x-amzn-ErrorType", type);
    }
}
