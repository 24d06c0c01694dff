package com.presenceos.channels.meta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads from Meta's usage headers when calling makes sense again. */
final class UsageHeaders {

    // Meta counts over a rolling hour and gives no end for the whole application: a part of the hour frees some calls.
    private static final Duration APPLICATION_PAUSE = Duration.ofMinutes(10);

    private UsageHeaders() {}

    static Optional<Instant> retryAt(HttpHeaders headers, Instant now) {
        long minutes = json(headers, "X-Business-Use-Case-Usage")
                .map(UsageHeaders::longestBlock)
                .orElse(0L);
        if (minutes > 0) {
            return Optional.of(now.plus(Duration.ofMinutes(minutes)));
        }
        return json(headers, "X-App-Usage").filter(UsageHeaders::isUsedUp).map(_ -> now.plus(APPLICATION_PAUSE));
    }

    private static long longestBlock(JsonNode usage) {
        long longest = 0;
        for (JsonNode entries : usage) {
            for (JsonNode entry : entries) {
                longest = Math.max(
                        longest, entry.path("estimated_time_to_regain_access").asLong());
            }
        }
        return longest;
    }

    private static boolean isUsedUp(JsonNode usage) {
        for (JsonNode percent : usage) {
            if (percent.asInt() >= 100) {
                return true;
            }
        }
        return false;
    }

    /** A header we cannot read is as good as none: it only ever gave a hint. */
    private static Optional<JsonNode> json(HttpHeaders headers, String name) {
        return headers.firstValue(name).flatMap(text -> {
            try {
                return Optional.of(Json.foreign(text.getBytes(UTF_8)));
            } catch (IOException _) {
                return Optional.empty();
            }
        });
    }
}
