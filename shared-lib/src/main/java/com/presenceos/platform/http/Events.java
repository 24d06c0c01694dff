package com.presenceos.platform.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.presenceos.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lambda's events to ours and back (payload format 2.0 of API Gateway's HTTP APIs). */
final class Events {

    static final String BASE = "/api/v1";

    private Events() {}

    static Request request(APIGatewayV2HTTPEvent event, Context context, Viewers viewers) {
        Map<String, String> headers = new HashMap<>();
        Optional.ofNullable(event.getHeaders())
                .orElse(Map.of())
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        if (event.getCookies() != null && !event.getCookies().isEmpty()) {
            headers.put("cookie", String.join("; ", event.getCookies()));
        }
        var http = event.getRequestContext().getHttp();
        String path =
                event.getRawPath().startsWith(BASE) ? event.getRawPath().substring(BASE.length()) : event.getRawPath();
        return new Request(
                context.getAwsRequestId(),
                http.getMethod(),
                path,
                Map.of(),
                Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of()),
                headers,
                body(event),
                viewers.of(headers, Optional.ofNullable(http.getSourceIp()).orElse(""))
                        .text(),
                null);
    }

    static Request withParameters(Request request, Map<String, String> parameters) {
        return new Request(
                request.id(),
                request.method(),
                request.path(),
                parameters,
                request.query(),
                request.headers(),
                request.body(),
                request.sourceIp(),
                request.optionalCaller());
    }

    static APIGatewayV2HTTPResponse response(Response response, StandingHeaders standing) {
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.putIfAbsent("Cache-Control", "no-store");
        headers.putAll(standing.all());
        String body = "";
        if (response.body() != null) {
            headers.putIfAbsent("Content-Type", "application/json");
            body = response.body() instanceof String text ? text : Json.text(response.body());
        }
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(response.status())
                .withHeaders(headers)
                .withCookies(response.cookies())
                .withBody(body)
                .withIsBase64Encoded(false)
                .build();
    }

    private static String body(APIGatewayV2HTTPEvent event) {
        if (event.getBody() == null) {
            return "";
        }
        return event.getIsBase64Encoded()
                ? new String(Base64.getDecoder().decode(event.getBody()), StandardCharsets.UTF_8)
                : event.getBody();
    }
}
