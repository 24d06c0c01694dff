package com.presenceos.publishing.limits;

import com.presenceos.platform.failure.Unavailable;
import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Tries again what somebody else got in the way of, ever later and at random, but not for ever. */
public final class Contention {

    private static final int MOST_TRIES = 16;
    private static final long FIRST_WAIT_MS = 10;
    private static final long LONGEST_WAIT_MS = 640;
    private static final Duration LATER = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Pause pause;
    private final Supplier<RandomGenerator> random;

    public Contention(InstantSource clock, Pause pause, Supplier<RandomGenerator> random) {
        this.clock = clock;
        this.pause = pause;
        this.random = random;
    }

    /** @param attempt empty when it must be made again */
    <T> T settle(Supplier<Optional<T>> attempt) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (tries > 0) {
                breathe(tries);
            }
            Optional<T> result = attempt.get();
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw unavailable("Too many changes to the same account's quota at the same time; try again");
    }

    private void breathe(int tries) {
        long longest = Math.min(FIRST_WAIT_MS << tries, LONGEST_WAIT_MS);
        try {
            pause.until(clock.instant().plusMillis(random.get().nextLong(longest)));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw unavailable("The quota could not be asked before the function ended");
        }
    }

    private static Unavailable unavailable(String detail) {
        return new Unavailable(detail, LATER, new IllegalStateException(detail));
    }
}
