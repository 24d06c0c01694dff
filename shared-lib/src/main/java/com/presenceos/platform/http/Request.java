package com.presenceos.platform.http;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.failure.UnsupportedMediaType;
import com.presenceos.platform.ids.ExactUuid;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.json.JsonBody;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request, as an endpoint sees it.
 *
 * @param headers names in lower case
 * @param sourceIp the viewer's address, in the spelling of {@link SourceAddress}
 */
public record Request(
        String id,
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        String sourceIp,
        @Nullable Caller optionalCaller) {

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    public Caller caller() {
        if (optionalCaller == null) {
            throw new Unauthenticated("Log in first");
        }
        return optionalCaller;
    }

    /** The body as a record; what does not fit is refused by pointer. */
    public <T> T body(Class<T> type) {
        String contentType = header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!contentType.startsWith("application/json")) {
            throw new UnsupportedMediaType("Content-Type is '" + contentType + "'; application/json is needed");
        }
        return JsonBody.read(body, type);
    }

    /** An id of the path. A malformed one names nothing, so it is not found. */
    public <T> T pathId(String name, Function<UUID, T> type) {
        String text = pathParameters.getOrDefault(name, "");
        Optional<UUID> id = ExactUuid.read(text);
        if (id.isPresent()) {
            return type.apply(id.get());
        }
        throw new NotFound("Nothing here has the id '" + shown(text) + "'");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The value of a cookie; an empty one is none. */
    Optional<String> cookie(String name) {
        return header("cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What is to be had once, when the caller says so by an Idempotency-Key. */
    public Optional<IdempotentRequest> idempotent() {
        return header("idempotency-key")
                .map(key -> IdempotentRequest.of(
                        caller().workspace(), caller().user(), key, method + " " + path + "\n" + body));
    }

    /** How many items a page should hold: 1 to 100, 50 unless asked. */
    public int limit() {
        String text = query.getOrDefault("limit", "50");
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= 100) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // answered below with what is allowed
        }
        throw new Invalid("limit", "'" + text + "' is not a whole number from 1 to 100");
    }

    /** Where the page before ended, when this is not the first. */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(query.get("cursor")).map(Cursor::decode);
    }

    /** The revision that a change is for, where the caller says so by If-Match. */
    public OptionalInt expectedRevision() {
        Optional<String> header = header("if-match").filter(value -> !value.equals("*"));
        if (header.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = ETAG.matcher(header.get());
        if (!matcher.matches()) {
            throw new Invalid("If-Match", "is not an ETag of this API; an example is \"3\" with its quotes");
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }

    /** An id in the query; a malformed one is the caller's mistake. */
    public <T> Optional<T> queryId(String name, Function<UUID, T> type) {
        return Optional.ofNullable(query.get(name))
                .map(text -> type.apply(ExactUuid.read(text)
                        .orElseThrow(() -> new Invalid(name, "'" + shown(text) + "' is not an id"))));
    }

    /** A constant that the query names in lower case, when it names one. */
    public <E extends Enum<E>> Optional<E> chosen(String name, E[] all) {
        return Optional.ofNullable(query.get(name))
                .map(word -> Arrays.stream(all)
                        .filter(each -> word(each).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new Invalid(
                                name,
                                "'" + shown(word) + "' is not one of "
                                        + Arrays.stream(all).map(Request::word).collect(Collectors.joining(", ")))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Request with(Map<String, String> parameters) {
        return new Request(id, method, path, parameters, query, headers, body, sourceIp, optionalCaller);
    }

    Request as(Caller caller) {
        return new Request(id, method, path, pathParameters, query, headers, body, sourceIp, caller);
    }
}
