package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something appeared, as Instagram tells it. */
final class InstagramTime {

    // Their clock and ours may differ, and Instagram rounds to seconds.
    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]XX", Locale.ROOT);

    private InstagramTime() {}

    /** Whether it may have appeared by a call sent at that instant. */
    static boolean isSince(JsonNode node, Instant sentAt) {
        try {
            return !TIMESTAMP
                    .parse(node.path("timestamp").asText(), Instant::from)
                    .isBefore(sentAt.minus(CLOCKS_APART));
        } catch (DateTimeException _) {
            return false;
        }
    }
}
