package com.presenceos.platform.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.ids.ExactUuid;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.Rfc3339;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a page ends: the sort key of its last item. Clients give it back unread; what is not one of ours is refused as a
 * wrong {@code cursor}.
 */
public record Cursor(List<String> parts) {

    private static final TypeReference<List<String>> PARTS = new TypeReference<>() {};

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(Object::toString).toList());
    }

    static Cursor decode(String text) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(Json.own(json, PARTS));
        } catch (IllegalArgumentException | UncheckedIOException | NullPointerException e) {
            throw wrong();
        }
    }

    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(parts));
    }

    public Instant instant(int position) {
        try {
            return Rfc3339.instant(text(position));
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    public UUID uuid(int position) {
        return ExactUuid.read(text(position)).orElseThrow(Cursor::wrong);
    }

    public String text(int position) {
        if (position >= parts.size()) {
            throw wrong();
        }
        return parts.get(position);
    }

    private static Invalid wrong() {
        return new Invalid("cursor", "is not a cursor of this list; send the next_cursor of the page before");
    }
}
