package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.time.InstantSource;

/** Until then a call may still be on its way, or a list lack what is there, so that not seeing it means nothing. */
final class Lag {

    private static final Duration OF_POSTS = Duration.ofSeconds(30);

    /** Where there is no key, time is all that keeps a slow call from becoming a second comment. */
    private static final Duration OF_COMMENTS = Duration.ofMinutes(3);

    private static final Duration OF_LISTS = Duration.ofSeconds(30);

    private final InstantSource clock;

    Lag(InstantSource clock) {
        this.clock = clock;
    }

    ReconcileResult postNotFound(EarlierCall call) {
        return notFound(call, call.isOver() ? Duration.ZERO : OF_POSTS);
    }

    ReconcileResult commentNotFound(EarlierCall call) {
        return notFound(
                call,
                switch (call.answer()) {
                    case NONE -> OF_COMMENTS;
                    case UNCLEAR, ACCEPTED -> OF_LISTS;
                    case NO -> Duration.ZERO;
                });
    }

    private ReconcileResult notFound(EarlierCall call, Duration lag) {
        Duration left = lag.minus(Duration.between(call.sentAt(), clock.instant()));
        return left.isPositive() ? new ReconcileResult.NotYet(left) : new ReconcileResult.NotFound();
    }
}
