package com.presenceos.media;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** When work must be over, whatever it has come to. */
record Deadline(InstantSource clock, Instant end, Duration allowed) {

    static Deadline in(Duration allowed, InstantSource clock) {
        return new Deadline(clock, clock.instant().plus(allowed), allowed);
    }

    boolean isOver() {
        return clock.instant().isAfter(end);
    }
}
