package com.presenceos.models;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which models are left alone for a while. One that failed three times in a row is not asked for half a minute, then by one
 * caller as a trial; one that said for how long it wants to be left alone is left alone so long. Each worker learns by
 * itself: a provider that is down costs each of them three calls. What it learns it tells, for people to see.
 */
final class Circuits {

    private static final int FAILURES = 3;
    private static final Duration OPEN = Duration.ofSeconds(30);

    private final Map<Line, State> states = new ConcurrentHashMap<>();
    private final Outages outages;
    private final InstantSource clock;

    Circuits(Outages outages, InstantSource clock) {
        this.outages = outages;
        this.clock = clock;
    }

    /** For how long a model is still left alone; zero when it may be asked. */
    Duration left(Line line) {
        State state = states.get(line);
        Instant now = clock.instant();
        return state == null || !now.isBefore(state.openUntil) ? Duration.ZERO : Duration.between(now, state.openUntil);
    }

    void worked(Line line) {
        State before = states.remove(line);
        if (before != null && before.isOutage()) {
            outages.over(line);
        }
    }

    void failed(Line line, ModelFailure failure) {
        if (!failure.mayPass()) {
            return;
        }
        Instant now = clock.instant();
        State state = states.compute(line, (_, before) -> {
            int failures = before == null ? 1 : before.failures + 1;
            Instant tripped = failures >= FAILURES ? now.plus(OPEN) : Instant.MIN;
            // Three variants of a draft are refused at one time: what the provider says counts for more than how many
            // they were.
            return new State(
                    failures,
                    before == null ? now : before.since,
                    failure.retryAfter().map(now::plus).orElse(tripped));
        });
        if (state.isOutage()) {
            outages.goOn(line, new Outage(state.since, state.openUntil));
        }
    }

    private record State(int failures, Instant since, Instant openUntil) {

        /** One that failed once may be as well as ever. */
        boolean isOutage() {
            return failures >= FAILURES;
        }
    }
}
