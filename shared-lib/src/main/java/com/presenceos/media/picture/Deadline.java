package com.presenceos.media.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** When work must be over, whatever it has come to. */
public record Deadline(InstantSource clock, Instant end, Duration allowed) {

    public static Deadline in(Duration allowed, InstantSource clock) {
        return new Deadline(clock, clock.instant().plus(allowed), allowed);
    }

    public boolean isOver() {
        return clock.instant().isAfter(end);
    }
}
