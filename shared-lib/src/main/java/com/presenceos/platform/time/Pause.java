package com.presenceos.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Waits for an instant. Never returns early: what follows may be visible to the world. */
public interface Pause {

    void until(Instant instant) throws InterruptedException;

    /** Sleeps this thread by the given clock. */
    static Pause sleeping(InstantSource clock) {
        return instant -> {
            // A sleep may end early against a clock that is being adjusted, hence the loop.
            for (Duration left = Duration.between(clock.instant(), instant);
                    left.isPositive();
                    left = Duration.between(clock.instant(), instant)) {
                Thread.sleep(left);
            }
        };
    }
}
