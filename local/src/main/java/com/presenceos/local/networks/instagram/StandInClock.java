package com.presenceos.local.networks.instagram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The given clock, moved by as much as the control plane says. */
final class StandInClock implements InstantSource {

    private final InstantSource base;
    private volatile Duration offset = Duration.ZERO;

    StandInClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    Duration offset() {
        return offset;
    }

    void move(Duration to) {
        offset = to;
    }
}
