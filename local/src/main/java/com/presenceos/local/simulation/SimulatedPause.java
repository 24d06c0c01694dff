package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Waits by the clock of the machine it runs on. */
final class SimulatedPause implements Pause {

    private final InstantSource clocks;
    private final Calls calls;

    SimulatedPause(Timeline time, Calls calls) {
        this.clocks = time.clocks();
        this.calls = calls;
    }

    @Override
    public void until(Instant instant) {
        Duration wait = Duration.between(clocks.instant(), instant);
        if (wait.isPositive()) {
            calls.pass(wait);
        }
    }
}
