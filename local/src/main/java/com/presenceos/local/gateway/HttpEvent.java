package com.presenceos.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.template.HttpRoute;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request as the event that API Gateway's HTTP APIs send, payload format 2.0. */
final class HttpEvent {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final List<String> TEXT = List.of("application/json", "application/javascript", "application/xml");

    private final LocalRequest request;
    private final String requestId;
    private final Instant received;

    HttpEvent(LocalRequest request, String requestId, Instant received) {
        this.request = request;
        this.requestId = requestId;
        this.received = received;
    }

    byte[] json(HttpRoute route, Map<String, String> parameters) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "2.0");
        event.put("routeKey", route.key());
        // API Gateway decodes the path, and leaves the query as it was sent.
        event.put("rawPath", request.path());
        event.put("rawQueryString", request.rawQuery());
        List<String> cookies = cookies();
        if (!cookies.isEmpty()) {
            cookies.forEach(event.putArray("cookies")::add);
        }
        ObjectNode headers = event.putObject("headers");
        request.headers().forEach((name, values) -> {
            if (!name.equals("cookie")) {
                headers.put(name, String.join(",", values));
            }
        });
        if (!request.query().isEmpty()) {
            ObjectNode query = event.putObject("queryStringParameters");
            request.query().forEach((name, values) -> query.put(name, String.join(",", values)));
        }
        event.set("requestContext", context(route));
        if (!parameters.isEmpty()) {
            ObjectNode path = event.putObject("pathParameters");
            parameters.forEach(path::put);
        }
        body(event);
        return bytes(event);
    }

    private ObjectNode context(HttpRoute route) {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.put("accountId", "000000000000");
        context.put("apiId", "local");
        context.put("domainName", request.header("host").orElse("localhost"));
        context.put("domainPrefix", "local");
        context.putObject("http")
                .put("method", request.method())
                .put("path", request.path())
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", request.remoteAddress())
                .put("userAgent", request.header("user-agent").orElse(""));
        context.put("requestId", requestId);
        context.put("routeKey", route.key());
        context.put("stage", "$default");
        context.put("time", TIME.format(received));
        context.put("timeEpoch", received.toEpochMilli());
        return context;
    }

    private void body(ObjectNode event) {
        boolean text = isText(request.header("content-type").orElse(""));
        boolean empty = request.body().length == 0;
        if (!empty) {
            event.put("body", text ? request.text() : Base64.getEncoder().encodeToString(request.body()));
        }
        event.put("isBase64Encoded", !empty && !text);
    }

    private List<String> cookies() {
        return request.headers().getOrDefault("cookie", List.of()).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty())
                .toList();
    }

    private static boolean isText(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || TEXT.contains(type);
    }

    private static byte[] bytes(ObjectNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of text and numbers is always JSON", e);
        }
    }
}
