package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Meta's error, as it came.
 *
 * @param subcode 0 when there is none
 */
record GraphError(int http, int code, int subcode, boolean isTransient, String message, String traceId) {

    /** Empty when the answer carries no error of Meta's, e.g. a proxy's page. */
    static Optional<GraphError> read(int http, JsonNode body) {
        JsonNode error = body.path("error");
        if (error.isObject()) {
            return Optional.of(new GraphError(
                    http,
                    error.path("code").asInt(),
                    error.path("error_subcode").asInt(),
                    error.path("is_transient").asBoolean(),
                    message(error),
                    error.path("fbtrace_id").asText()));
        }
        if (body.has("error_message")) {
            // The token host of Instagram Login has a shape of its own, and its code only repeats the HTTP status.
            return Optional.of(new GraphError(
                    http,
                    body.path("code").asInt(),
                    0,
                    false,
                    body.path("error_message").asText(),
                    ""));
        }
        return Optional.empty();
    }

    private static String message(JsonNode error) {
        String forPeople = error.path("error_user_msg").asText();
        return forPeople.isEmpty() ? error.path("message").asText() : forPeople;
    }

    String codes() {
        return subcode == 0 ? Integer.toString(code) : code + "/" + subcode;
    }
}
