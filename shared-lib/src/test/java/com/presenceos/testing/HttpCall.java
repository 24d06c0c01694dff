package com.presenceos.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    public APIGatewayV2HTTPResponse to(HttpAdapter adapter) {
        return adapter.handle(event(), new TestContext("7f4c0d2e"));
    }

    public APIGatewayV2HTTPEvent event() {
        RequestContext.Http http = RequestContext.Http.builder()
                .withMethod(method)
                .withPath("/api/v1" + path)
                .withSourceIp("198.51.100.7")
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath("/api/v1" + path)
                .withHeaders(headers)
                .withBody(body)
                .withRequestContext(RequestContext.builder().withHttp(http).build())
                .build();
    }

    public static JsonNode json(APIGatewayV2HTTPResponse response) {
        try {
            return Json.foreign(response.getBody().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
