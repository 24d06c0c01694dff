package com.presenceos.publishing.engine;

import com.presenceos.publishing.Step;
import java.time.Instant;
import java.time.InstantSource;

/** Times one {@link Step}. */
record Stopwatch(String name, Instant startedAt, InstantSource clock) {

    static Stopwatch start(String name, InstantSource clock) {
        return new Stopwatch(name, clock.instant(), clock);
    }

    Step stop(String answer) {
        return new Step(name, startedAt, clock.instant(), answer);
    }
}
