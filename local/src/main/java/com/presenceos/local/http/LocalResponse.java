package com.presenceos.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer, written whole. Headers keep their order and may have several values:
 * {@code LocalResponse.json(200, body).with("Set-Cookie", one).with("Set-Cookie", two)}. The length is added by the
 * server.
 *
 * @param betweenBytes what the server waits after each byte of the body, to be as slow as a bad line
 */
@SuppressWarnings("ArrayRecordComponent") // answers are not compared, and copying every body buys nothing
public record LocalResponse(int status, Map<String, List<String>> headers, byte[] body, Duration betweenBytes) {

    public LocalResponse {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Status " + status + " is not one of 200 to 599");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
        requireNonNull(body, "body");
        requireNonNull(betweenBytes, "betweenBytes");
    }

    public LocalResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this(status, headers, body, Duration.ZERO);
    }

    public static LocalResponse empty(int status) {
        return new LocalResponse(status, Map.of(), new byte[0]);
    }

    public static LocalResponse bytes(int status, String contentType, byte[] body) {
        return new LocalResponse(status, Map.of("Content-Type", List.of(contentType)), body);
    }

    public static LocalResponse json(int status, String json) {
        return bytes(status, "application/json", json.getBytes(UTF_8));
    }

    public static LocalResponse html(int status, String html) {
        return bytes(status, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    public static LocalResponse text(int status, String text) {
        return bytes(status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
    }

    /** A 302: the browser follows with GET. */
    public static LocalResponse redirect(String location) {
        return empty(302).with("Location", location);
    }

    /** The same answer with one more header value. */
    public LocalResponse with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, values);
        return new LocalResponse(status, more, body, betweenBytes);
    }

    /** The same answer, its headers at once and its body byte by byte. */
    public LocalResponse dripping(Duration pause) {
        return new LocalResponse(status, headers, body, pause);
    }
}
