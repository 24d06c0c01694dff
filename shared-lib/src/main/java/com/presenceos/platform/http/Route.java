package com.presenceos.platform.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One method on one path.
 *
 * @param template the path below the API's base, e.g. {@code /posts/{post_id}/cancel}
 * @param permission what the caller needs; null where anybody may call
 * @param kind what the adapter may rely on
 * @param spending what it takes of the workspace's limits
 */
record Route(
        String method,
        String template,
        @Nullable Permission permission,
        Kind kind,
        Spending spending,
        Endpoint endpoint) {

    enum Kind {
        USUAL,
        /** An Idempotency-Key is honoured. */
        ONCE,
        /** The endpoint asks nothing but the database, and only reads. */
        READ
    }

    /** The path's parameters when it matches. */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = segments(template);
        List<String> given = segments(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String segment = wanted.get(i);
            if (segment.startsWith("{")) {
                parameters.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
