package com.presenceos.local.networks.kit.calls;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;

/** Answers in JSON. */
public final class Answers {

    private Answers() {}

    public static LocalResponse json(Object body) {
        return json(200, body);
    }

    public static LocalResponse json(int status, Object body) {
        return LocalResponse.json(status, Json.text(body));
    }
}
