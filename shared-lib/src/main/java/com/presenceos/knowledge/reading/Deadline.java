package com.presenceos.knowledge.reading;

import java.time.Instant;
import java.time.InstantSource;

/** When reading must be over. It is asked from inside every loop that a stranger's file can make long. */
record Deadline(InstantSource clock, Instant end) {

    static Deadline from(InstantSource clock) {
        return new Deadline(clock, clock.instant().plus(Bounds.TIME));
    }

    void check() {
        if (clock.instant().isAfter(end)) {
            throw Refusal.because(
                    "takes longer than " + Bounds.TIME.toSeconds() + " s to read; split it into smaller files");
        }
    }
}
