package com.presenceos.local.simulation.networks;

import com.presenceos.channels.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Until then a network may not show yet what is on its way, so that not seeing it means nothing. */
final class Lag {

    static final Duration VISIBILITY = Duration.ofSeconds(30);

    private final InstantSource clock;

    Lag(InstantSource clock) {
        this.clock = clock;
    }

    ReconcileResult notFound(Instant sentAt) {
        Duration left = VISIBILITY.minus(Duration.between(sentAt, clock.instant()));
        return left.isPositive() ? new ReconcileResult.NotYet(left) : new ReconcileResult.NotFound();
    }
}
