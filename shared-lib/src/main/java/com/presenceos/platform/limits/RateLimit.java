package com.presenceos.platform.limits;

import com.presenceos.platform.failure.LimitExceeded;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * So many attempts in a window of time, for each subject. Windows are aligned to the clock, which makes an attempt one
 * write; in return up to twice the limit fits around the border of two windows.
 */
public final class RateLimit {

    private final String name;
    private final int limit;
    private final Duration window;
    private final Counters counters;
    private final InstantSource clock;

    /** @param name sets this limit's counts apart from those of others in the same table */
    public RateLimit(String name, int limit, Duration window, Counters counters, InstantSource clock) {
        this.name = name;
        this.limit = limit;
        this.window = window;
        this.counters = counters;
        this.clock = clock;
    }

    /** @throws LimitExceeded when the window's attempts are used up; says when the next window opens */
    public Attempt attempt(String subject) {
        Instant now = clock.instant();
        long number = now.getEpochSecond() / window.toSeconds();
        Instant end = Instant.ofEpochSecond((number + 1) * window.toSeconds());
        String key = name + "#" + subject + "#" + number;
        if (counters.addBelow(key, limit, end)) {
            return new Attempt(counters, key);
        }
        Duration wait = Duration.between(now, end);
        throw new LimitExceeded(
                "More than " + limit + " attempts in " + window.toMinutes() + " minutes; try again in "
                        + Math.max(1, wait.plusSeconds(59).toMinutes()) + " min",
                wait);
    }

    /** One attempt that has been counted. */
    public record Attempt(Counters counters, String key) {

        /** Uncounts it: it turned out to be one that the limit is not about. */
        public void giveBack() {
            counters.subtract(key);
        }
    }
}
