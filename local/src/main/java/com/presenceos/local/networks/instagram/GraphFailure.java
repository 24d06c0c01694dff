package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An error as the Graph API answers it. */
final class GraphFailure extends RuntimeException {

    private final int http;
    private final int code;
    private final int subcode;
    private final boolean isTransient;

    GraphFailure(int http, int code, int subcode, String message) {
        this(http, code, subcode, false, message);
    }

    GraphFailure(int http, int code, int subcode, boolean isTransient, String message) {
        super(message, null, false, false);
        this.http = http;
        this.code = code;
        this.subcode = subcode;
        this.isTransient = isTransient;
    }

    static GraphFailure parameter(String message) {
        return new GraphFailure(400, 100, 0, "(#100) " + message);
    }

    static GraphFailure missing(String method, String id) {
        return new GraphFailure(
                400,
                100,
                33,
                "Unsupported " + method.toLowerCase(Locale.ROOT) + " request. Object with ID '" + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does not support this"
                        + " operation");
    }

    LocalResponse response(String trace) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", getMessage());
        error.put("type", code == 190 || code == 10 ? "OAuthException" : "IGApiException");
        error.put("code", code);
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        error.put("is_transient", isTransient);
        error.put("fbtrace_id", trace);
        return LocalResponse.json(http, Json.text(Map.of("error", error)));
    }
}
