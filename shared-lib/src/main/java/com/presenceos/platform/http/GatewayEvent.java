package com.presenceos.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What we read of a request as API Gateway's HTTP APIs tell it, payload format 2.0; the rest is skipped.
 *
 * @param routeKey the route that API Gateway chose, as template.yaml spells it
 */
public record GatewayEvent(
        @JsonProperty("routeKey") @Nullable String routeKey,
        @JsonProperty("rawPath") String rawPath,
        @JsonProperty("headers") Map<String, String> headers,
        @JsonProperty("cookies") List<String> cookies,
        @JsonProperty("queryStringParameters") Map<String, String> query,
        @JsonProperty("requestContext") RequestContext context,
        @JsonProperty("body") @Nullable String body,
        @JsonProperty("isBase64Encoded") boolean base64) {

    // API Gateway leaves out what a request does not have.
    public GatewayEvent {
        headers = Objects.requireNonNullElse(headers, Map.of());
        cookies = Objects.requireNonNullElse(cookies, List.of());
        query = Objects.requireNonNullElse(query, Map.of());
    }

    record RequestContext(@JsonProperty("http") Http http) {}

    record Http(
            @JsonProperty("method") String method,
            @JsonProperty("sourceIp") @Nullable String sourceIp) {}

    /** @throws IOException when this is no event of that format */
    public static GatewayEvent read(InputStream json) throws IOException {
        return Json.foreign(json, GatewayEvent.class);
    }

    Request request(String id, Viewers viewers) {
        Map<String, String> lowerCase = lowerCaseHeaders();
        Http http = context.http();
        return new Request(
                id,
                http.method(),
                rawPath.startsWith(Router.BASE) ? rawPath.substring(Router.BASE.length()) : rawPath,
                Map.of(),
                query,
                lowerCase,
                text(),
                viewers.of(lowerCase, Objects.requireNonNullElse(http.sourceIp(), ""))
                        .text(),
                null);
    }

    private Map<String, String> lowerCaseHeaders() {
        Map<String, String> lowerCase = new HashMap<>();
        headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
        if (!cookies.isEmpty()) {
            lowerCase.put("cookie", String.join("; ", cookies));
        }
        return lowerCase;
    }

    private String text() {
        if (body == null) {
            return "";
        }
        return base64 ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
    }
}
