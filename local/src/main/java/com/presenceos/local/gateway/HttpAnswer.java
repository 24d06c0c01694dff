package com.presenceos.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A handler's answer, payload format 2.0, as an HTTP response. */
final class HttpAnswer {
    private static final JsonMapper JSON = new JsonMapper();

    private HttpAnswer() {}

    static LocalResponse response(byte[] json) throws IOException {
        JsonNode answer = JSON.readTree(json);
        int status = answer.path("statusCode").asInt(0);
        if (status < 200 || status > 599) {
            throw new IOException("A handler answered without a status: statusCode is " + answer.path("statusCode"));
        }
        LocalResponse response = LocalResponse.empty(status);
        for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
            response = response.with(header.getKey(), header.getValue().asText());
        }
        for (JsonNode cookie : answer.path("cookies")) {
            response = response.with("Set-Cookie", cookie.asText());
        }
        return new LocalResponse(status, response.headers(), body(answer));
    }

    private static byte[] body(JsonNode answer) {
        // A missing body is no body, not the word null.
        String text = answer.path("body").isTextual() ? answer.path("body").asText() : "";
        return answer.path("isBase64Encoded").asBoolean(false)
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
    }
}
