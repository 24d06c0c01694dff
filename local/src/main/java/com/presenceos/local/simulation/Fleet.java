package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.local.simulation.timeline.Machine;
import com.presenceos.local.simulation.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The machines of a run. They have clocks that disagree a little, and they may all be down for a while. */
final class Fleet {

    private final Timeline time;
    private final Chance chance;
    private final Trace trace;
    private final List<Machine> machines = new ArrayList<>();
    private Instant backAt = Instant.EPOCH;

    /** @param worstSkew how far a clock may be from the true time, either way */
    Fleet(Timeline time, Chance chance, Trace trace, int size, Duration worstSkew) {
        this.time = time;
        this.chance = chance;
        this.trace = trace;
        int most = (int) worstSkew.toMillis();
        for (int i = 1; i <= size; i++) {
            Duration skew = most == 0 ? Duration.ZERO : chance.millis(-most, most);
            machines.add(new Machine("m" + i, skew));
        }
    }

    Machine any() {
        return chance.pick(machines);
    }

    boolean isDown() {
        return time.instant().isBefore(backAt);
    }

    Instant backAt() {
        return backAt;
    }

    void down(Duration howLong) {
        trace.line(() -> "EVERY PROCESS KILLED, back after " + howLong);
        Instant back = time.instant().plus(howLong);
        backAt = back.isAfter(backAt) ? back : backAt;
        machines.forEach(time::kill);
    }
}
