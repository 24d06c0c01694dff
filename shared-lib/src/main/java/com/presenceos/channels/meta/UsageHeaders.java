package com.presenceos.channels.meta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how much of our calls is used up, and when calling makes sense again, from Meta's headers. */
final class UsageHeaders {

    // Meta counts over a rolling hour and often gives no end: a part of the hour frees some calls.
    private static final Duration PAUSE = Duration.ofMinutes(10);

    // Nothing that Meta limits by the hour takes longer; a header that says so must not silence an account for good.
    private static final Duration LONGEST = Duration.ofHours(24);

    private UsageHeaders() {}

    static CallUsage read(HttpHeaders headers, Instant now) {
        JsonNode account = json(headers, "X-Business-Use-Case-Usage");
        JsonNode application = json(headers, "X-App-Usage");
        int ofAccount = 0;
        long minutes = 0;
        for (JsonNode entries : account) {
            for (JsonNode entry : entries) {
                ofAccount = Math.max(ofAccount, percent(entry));
                minutes = Math.max(
                        minutes, entry.path("estimated_time_to_regain_access").asLong());
            }
        }
        int ofApplication = percent(application);
        return new CallUsage(
                Math.max(ofAccount, ofApplication),
                minutes > 0
                        ? Optional.of(after(Duration.ofMinutes(Math.min(minutes, LONGEST.toMinutes())), now))
                        : pauseWhenSpent(ofAccount, now),
                pauseWhenSpent(ofApplication, now),
                headers.firstValue("Retry-After").flatMap(value -> retryAfter(value, now)));
    }

    private static Optional<Instant> pauseWhenSpent(int percent, Instant now) {
        return percent >= 100 ? Optional.of(now.plus(PAUSE)) : Optional.empty();
    }

    private static int percent(JsonNode usage) {
        return Stream.of("call_count", "total_cputime", "total_time")
                .mapToInt(name -> usage.path(name).asInt())
                .max()
                .orElse(0);
    }

    /** Seconds, or a date. */
    private static Optional<Instant> retryAfter(String value, Instant now) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(after(Duration.ofSeconds(Long.parseLong(value)), now));
        }
        try {
            Instant at = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return at.isAfter(now) ? Optional.of(after(Duration.between(now, at), now)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Instant after(Duration wait, Instant now) {
        return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    /** A header we cannot read is as good as none: it only ever gave a hint. */
    private static JsonNode json(HttpHeaders headers, String name) {
        try {
            return Json.foreign(headers.firstValue(name).orElse("").getBytes(UTF_8));
        } catch (IOException _) {
            return MissingNode.getInstance();
        }
    }
}
