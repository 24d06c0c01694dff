package com.presenceos.local.simulation.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Where activities run: a process with a clock that may be wrong. When it goes down, everything in it dies. */
public final class Machine {

    private final String name;
    private final Duration skew;
    private final SequencedSet<Activity> activities = new LinkedHashSet<>();

    /** @param skew how far its clock runs ahead of the true time; negative is behind */
    public Machine(String name, Duration skew) {
        this.name = name;
        this.skew = skew;
    }

    public String name() {
        return name;
    }

    public Duration skew() {
        return skew;
    }

    void entered(Activity activity) {
        activities.add(activity);
    }

    void left(Activity activity) {
        activities.remove(activity);
    }

    /** What runs in it now. */
    public List<Activity> activities() {
        return new ArrayList<>(activities);
    }
}
