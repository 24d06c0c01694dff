package com.presenceos.local.aws.scheduler;

import com.presenceos.platform.failure.Invalid;
import java.util.Optional;

/**
 * How far firing may stray from the second, once.
 *
 * @param lateUpToSeconds an occurrence fires anywhere from its instant to so many seconds after it
 * @param twiceOneIn one in so many occurrences fires a second time; 0 for none
 * @param seed of the chances: the same seed gives the same again
 */
record Carelessness(int lateUpToSeconds, int twiceOneIn, long seed) {

    static final Carelessness NONE = new Carelessness(0, 0, 0);

    // EventBridge Scheduler promises to fire within the minute, and no more.
    private static final int MINUTE = 60;

    Carelessness {
        if (lateUpToSeconds < 0 || lateUpToSeconds > MINUTE) {
            throw new Invalid("/late_up_to_seconds", "is " + lateUpToSeconds + "; 0 to " + MINUTE + " is needed");
        }
        if (twiceOneIn < 0) {
            throw new Invalid("/twice_one_in", "is " + twiceOneIn + "; 0 for never or a number above it is needed");
        }
    }

    /** What is to change of it. */
    record Change(Optional<Integer> lateUpToSeconds, Optional<Integer> twiceOneIn, Optional<Long> seed) {

        Carelessness of(Carelessness old) {
            return new Carelessness(
                    lateUpToSeconds.orElse(old.lateUpToSeconds()),
                    twiceOneIn.orElse(old.twiceOneIn()),
                    seed.orElse(old.seed()));
        }
    }
}
