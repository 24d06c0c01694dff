package com.presenceos.platform.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * An answer as API Gateway's HTTP APIs take it, payload format 2.0: JSON with the body in it as a string.
 *
 * <p>The body is written once, as bytes, and goes in Base64. As a string of JSON each of its quotes would need a backslash,
 * and finding them costs as much again as writing the body did; see docs/adr/0016-answers-are-bytes.md.
 */
final class GatewayAnswer {

    // The stream is Lambda's, and so is its end.
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private GatewayAnswer() {}

    static void write(Response response, StandingHeaders standing, OutputStream output) throws IOException {
        // First of all, so that a body that cannot be written leaves no half of an answer.
        byte[] body = Base64.getEncoder().encode(response.json());
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", response.status());
            json.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : headers(response, standing).entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("cookies");
            for (String cookie : response.cookies()) {
                json.writeString(cookie);
            }
            json.writeEndArray();
            json.writeBooleanField("isBase64Encoded", true);
            json.writeFieldName("body");
            json.writeRawUTF8String(body, 0, body.length);
            json.writeEndObject();
        }
    }

    private static Map<String, String> headers(Response response, StandingHeaders standing) {
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.putIfAbsent("Cache-Control", "no-store");
        headers.putAll(standing.all());
        if (response.body() != null) {
            headers.putIfAbsent("Content-Type", "application/json");
        }
        return headers;
    }
}
