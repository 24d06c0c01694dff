package com.presenceos.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** One HTTP request as API Gateway hands it to a function. Paths stand below the API's base. */
public record HttpCall(String method, String path, Map<String, String> headers, String body) {

    public static HttpCall of(String method, String path) {
        return new HttpCall(method, path, Map.of(), "");
    }

    public HttpCall header(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new HttpCall(method, path, more, body);
    }

    public HttpCall json(String json) {
        return new HttpCall(method, path, headers, json).header("content-type", "application/json");
    }

    public HttpAnswer to(HttpAdapter adapter) {
        return to(adapter::handle);
    }

    public HttpAnswer to(RequestStreamHandler function) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(event()), answer, new TestContext("7f4c0d2e"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HttpAnswer.read(answer.toByteArray());
    }

    private byte[] event() {
        return Json.bytes(Map.of(
                "version",
                "2.0",
                "rawPath",
                "/api/v1" + path,
                "headers",
                headers,
                "requestContext",
                Map.of("http", Map.of("method", method, "path", "/api/v1" + path, "sourceIp", "198.51.100.7")),
                "body",
                body,
                "isBase64Encoded",
                false));
    }
}
