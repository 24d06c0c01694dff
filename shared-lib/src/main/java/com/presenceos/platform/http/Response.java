package com.presenceos.platform.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer: a status, and a record that becomes JSON, or nothing. */
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

    public static Response noContent() {
        return new Response(204, Map.of(), List.of(), null);
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
