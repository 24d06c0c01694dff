package com.presenceos.platform.limits;

import com.presenceos.platform.failure.LimitExceeded;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

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
        return attemptIfAny(subject).orElseThrow(() -> {
            Instant now = clock.instant();
            Duration wait = Duration.between(now, end(now));
            return new LimitExceeded(
                    "More than " + limit + " attempts in " + words(window, " minutes", " hours") + "; try again in "
                            + words(wait.plusSeconds(59), " min", " h"),
                    wait);
        });
    }

    /** The same, for whoever has another way when the window's attempts are used up. */
    public Optional<Attempt> attemptIfAny(String subject) {
        Instant now = clock.instant();
        String key = name + "#" + subject + "#" + number(now);
        return counters.addBelow(key, limit, end(now)) ? Optional.of(new Attempt(counters, key)) : Optional.empty();
    }

    private static String words(Duration time, String minutes, String hours) {
        return time.toMinutes() < 180
                ? Math.max(1, time.toMinutes()) + minutes
                : time.plusMinutes(59).toHours() + hours;
    }

    /** When attempts that are used up now are had again. */
    public Instant nextWindow() {
        return end(clock.instant());
    }

    private long number(Instant now) {
        return now.getEpochSecond() / window.toSeconds();
    }

    private Instant end(Instant now) {
        return Instant.ofEpochSecond((number(now) + 1) * window.toSeconds());
    }

    /** One attempt that has been counted. */
    public record Attempt(Counters counters, String key) {

        /** Uncounts it: it turned out to be one that the limit is not about. */
        public void giveBack() {
            counters.subtract(key);
        }
    }
}
