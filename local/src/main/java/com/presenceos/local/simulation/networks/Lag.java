package com.presenceos.local.simulation.networks;

import com.presenceos.channels.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Until then a network may not show yet what is on its way, so that not seeing it means nothing. */
final class Lag {

    private static final Duration OF_POSTS = Duration.ofSeconds(30);

    /** Where there is no key, time is all that keeps a slow call from becoming a second comment. */
    private static final Duration OF_COMMENTS = Duration.ofMinutes(3);

    private final InstantSource clock;

    Lag(InstantSource clock) {
        this.clock = clock;
    }

    ReconcileResult postNotFound(Instant sentAt) {
        return notFound(sentAt, OF_POSTS);
    }

    ReconcileResult commentNotFound(Instant sentAt) {
        return notFound(sentAt, OF_COMMENTS);
    }

    private ReconcileResult notFound(Instant sentAt, Duration lag) {
        Duration left = lag.minus(Duration.between(sentAt, clock.instant()));
        return left.isPositive() ? new ReconcileResult.NotYet(left) : new ReconcileResult.NotFound();
    }
}
