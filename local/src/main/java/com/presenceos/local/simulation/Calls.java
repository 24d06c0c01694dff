package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.platform.failure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Calls from the engine to the world. Each takes time, in which others act; the caller may be frozen or die before the
 * effect or after it; the effect may fail to happen, or happen and nobody hears of it.
 */
final class Calls {

    private static final Duration WAKING = Duration.ofSeconds(2);

    private final Timeline time;
    private final Chance chance;
    private final Weather weather;
    private final Trace trace;
    private Instant databaseBackAt = Instant.EPOCH;

    Calls(Timeline time, Chance chance, Weather weather, Trace trace) {
        this.time = time;
        this.chance = chance;
        this.weather = weather;
        this.trace = trace;
    }

    void databaseAway(Instant until) {
        databaseBackAt = until;
    }

    Instant databaseBackAt() {
        return databaseBackAt;
    }

    void call(Service service, Supplier<String> what, Runnable effect) {
        call(service, what, () -> {
            effect.run();
            return "done";
        });
    }

    <T> T call(Service service, Supplier<String> what, Supplier<T> effect) {
        pass(chance.millis(service.fastestMillis, service.slowestMillis));
        if (service == Service.DATABASE && time.instant().isBefore(databaseBackAt)) {
            trace.line(() -> "database: " + what.get() + " -> AWAY");
            throw new Unavailable("The database is not answering yet", WAKING, new ServiceFailure("away"));
        }
        if (weather.strikes(service.before)) {
            throw failed(service, what, service.before.words);
        }
        T result = effect.get();
        trace.line(() -> service.words + ": " + what.get() + " -> " + Words.any(result));
        pass(chance.millis(service.fastestMillis, service.slowestMillis));
        if (weather.strikes(service.after)) {
            throw failed(service, what, service.after.words);
        }
        return result;
    }

    private ServiceFailure failed(Service service, Supplier<String> what, String how) {
        trace.line(() -> service.words + ": " + what.get() + " -> FAILED, " + how);
        return new ServiceFailure(service.words + ": " + how);
    }

    /** Time goes by; whoever waits may freeze, or die. */
    void pass(Duration wait) {
        pass(wait, Duration.ofMinutes(3));
    }

    void pass(Duration wait, Duration longestFreeze) {
        Duration all = wait;
        if (weather.strikes(Fault.STALLED)) {
            Duration frozen = chance.millis(1_000, (int) longestFreeze.toMillis());
            trace.line(() -> "FROZEN for " + frozen);
            all = wait.plus(frozen);
        }
        time.await(all);
        if (weather.strikes(Fault.KILLED_AT_A_CALL)) {
            trace.line(() -> "KILLED");
            throw time.die();
        }
    }
}
