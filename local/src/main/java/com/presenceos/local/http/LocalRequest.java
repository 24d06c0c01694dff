package com.presenceos.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, read whole.
 *
 * @param method in upper case
 * @param rawPath the path as sent, percent-encoded
 * @param path the path decoded; an encoded slash is a plain one here, so split {@code rawPath} where that matters
 * @param rawQuery what follows the question mark as sent, or empty
 * @param query the query decoded, in order, a parameter without {@code =} having the value ""
 * @param headers names in lower case
 * @param body the bytes; shared, not to be changed
 * @param remoteAddress the address of the caller, as numbers
 */
@SuppressWarnings("ArrayRecordComponent") // requests are not compared, and copying every body buys nothing
public record LocalRequest(
        String method,
        String rawPath,
        String path,
        String rawQuery,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] body,
        String remoteAddress) {

    public LocalRequest {
        requireNonNull(method, "method");
        requireNonNull(rawPath, "rawPath");
        requireNonNull(path, "path");
        requireNonNull(rawQuery, "rawQuery");
        requireNonNull(query, "query");
        requireNonNull(headers, "headers");
        requireNonNull(body, "body");
        requireNonNull(remoteAddress, "remoteAddress");
    }

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return first(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The first value of a query parameter. */
    public Optional<String> parameter(String name) {
        return first(query.get(name));
    }

    /** A form body ({@code application/x-www-form-urlencoded}) as a multimap, like {@link #query}. */
    public Map<String, List<String>> form() {
        return UrlEncoded.parse(text());
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, UTF_8);
    }

    private static Optional<String> first(@Nullable List<String> values) {
        return values == null ? Optional.empty() : values.stream().findFirst();
    }
}
