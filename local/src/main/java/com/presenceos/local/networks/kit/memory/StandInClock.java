package com.presenceos.local.networks.kit.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The given clock, moved by as much as the control plane says. */
public final class StandInClock implements InstantSource {

    private final InstantSource base;
    private volatile Duration offset = Duration.ZERO;

    public StandInClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    public Duration offset() {
        return offset;
    }

    public void move(Duration to) {
        offset = to;
    }
}
