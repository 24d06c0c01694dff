package com.presenceos.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a function answered, as API Gateway reads it. */
public record HttpAnswer(int status, Map<String, String> headers, List<String> cookies, String body) {

    public static HttpAnswer read(byte[] json) {
        JsonNode answer = tree(json);
        Map<String, String> headers = new HashMap<>();
        answer.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        List<String> cookies = new ArrayList<>();
        answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        return new HttpAnswer(answer.path("statusCode").asInt(), headers, cookies, body(answer));
    }

    private static String body(JsonNode answer) {
        String text = answer.path("body").asText();
        return answer.path("isBase64Encoded").asBoolean()
                ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                : text;
    }

    public JsonNode json() {
        return tree(body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return Json.foreign(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
