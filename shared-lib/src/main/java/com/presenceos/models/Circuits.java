package com.presenceos.models;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which models are left alone for a while. One that failed three times in a row is not asked for half a minute, then by one
 * caller as a trial; one that said for how long it wants to be left alone is left alone so long. Each worker learns by
 * itself: a provider that is down costs each of them three calls.
 */
final class Circuits {

    private static final int FAILURES = 3;
    private static final Duration OPEN = Duration.ofSeconds(30);

    private final Map<ModelName, State> states = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Circuits(InstantSource clock) {
        this.clock = clock;
    }

    /** For how long a model is still left alone; zero when it may be asked. */
    Duration left(ModelName name) {
        State state = states.get(name);
        Instant now = clock.instant();
        return state == null || !now.isBefore(state.openUntil) ? Duration.ZERO : Duration.between(now, state.openUntil);
    }

    void worked(ModelName name) {
        states.remove(name);
    }

    void failed(ModelName name, ModelFailure failure) {
        if (!failure.mayPass()) {
            return;
        }
        Instant now = clock.instant();
        states.compute(name, (_, state) -> {
            int failures = state == null ? 1 : state.failures + 1;
            Instant tripped = failures >= FAILURES ? now.plus(OPEN) : Instant.MIN;
            // Three variants of a draft are refused at one time: what the provider says counts for more than how many
            // they were.
            return new State(failures, failure.retryAfter().map(now::plus).orElse(tripped));
        });
    }

    private record State(int failures, Instant openUntil) {}
}
