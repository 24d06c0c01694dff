package com.presenceos.platform.http;

import com.presenceos.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer: a status, and a record that becomes JSON, or a text that is JSON already, or nothing. */
public record Response(
        int status,
        Map<String, String> headers,
        List<String> cookies,
        @Nullable Object body) {

    public Response {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
    }

    public static Response ok(Object body) {
        return new Response(200, Map.of(), List.of(), body);
    }

    /** @param location the new thing's path under the API's base */
    public static Response created(String location, Object body) {
        return new Response(201, Map.of("Location", "/api/v1" + location), List.of(), body);
    }

    /** @param location where the rest is to be asked for, under the API's base */
    public static Response accepted(String location, Object body) {
        return new Response(202, Map.of("Location", "/api/v1" + location), List.of(), body);
    }

    public static Response noContent() {
        return new Response(204, Map.of(), List.of(), null);
    }

    /** The same, with the text of its body: for whoever needs that besides sending it. */
    Response written() {
        return body == null || body instanceof String ? this : new Response(status, headers, cookies, Json.text(body));
    }

    byte[] json() {
        return switch (body) {
            case null -> new byte[0];
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> Json.bytes(body);
        };
    }

    public Response withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, cookies, body);
    }

    public Response withCookie(String cookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Response(status, headers, more, body);
    }
}
