package com.presenceos.platform.limits;

import com.presenceos.platform.failure.LimitExceeded;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So much in a window of time, for each subject, counted across all processes at little cost: a process takes its share in
 * portions, which double while they are used up, and spends them without asking anybody. What is left of a portion at the
 * end of the window is lost, so a subject that spends from many processes at once may be refused a little early. As with
 * {@link RateLimit}, up to twice the limit fits around the border of two windows.
 */
public final class Allowance {

    private static final int LARGEST_PORTION = 16;
    private static final int MOST_SUBJECTS = 10_000;

    private final String name;
    private final int limit;
    private final Duration window;
    private final Counters counters;
    private final InstantSource clock;
    private final Map<String, Purse> purses = new ConcurrentHashMap<>();

    /** @param name what is spent, in the plural and as people say it; sets its counts apart from those of others */
    public Allowance(String name, int limit, Duration window, Counters counters, InstantSource clock) {
        this.name = name;
        this.limit = limit;
        this.window = window;
        this.counters = counters;
        this.clock = clock;
    }

    /** @throws LimitExceeded when the window's share is used up; says when the next window opens */
    public void spend(String subject) {
        if (purses.size() > MOST_SUBJECTS) {
            purses.clear();
        }
        Instant now = clock.instant();
        long number = now.getEpochSecond() / window.toSeconds();
        Instant end = Instant.ofEpochSecond((number + 1) * window.toSeconds());
        String key = name + "#" + subject + "#" + number;
        if (!purses.computeIfAbsent(subject, _ -> new Purse()).spend(number, key, end)) {
            Duration wait = Duration.between(now, end);
            throw new LimitExceeded(
                    "More than " + limit + " " + name + " of this workspace within " + window.toSeconds()
                            + " s; try again in "
                            + Math.max(1, wait.plusMillis(999).toSeconds()) + " s",
                    wait.plusMillis(999));
        }
    }

    /** What this process has taken of a subject's share and not spent yet. */
    private final class Purse {

        private long window;
        private int left;
        private int portion = 1;
        private boolean empty;

        // One asks while others of the same subject wait: they then find the portion.
        synchronized boolean spend(long number, String key, Instant end) {
            if (number != window) {
                window = number;
                left = 0;
                portion = 1;
                empty = false;
            }
            if (left == 0 && !empty) {
                take(key, end);
            }
            if (left == 0) {
                return false;
            }
            left--;
            return true;
        }

        private void take(String key, Instant end) {
            if (counters.addBelow(key, portion, limit, end)) {
                left = portion;
                portion = Math.min(2 * portion, LARGEST_PORTION);
            } else if (portion > 1 && counters.addBelow(key, 1, limit, end)) {
                left = 1;
                portion = 1;
            } else {
                // Remembered, so that whoever goes on regardless costs nothing more.
                empty = true;
            }
        }
    }
}
