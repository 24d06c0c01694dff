package com.presenceos.local.networks.kit.faults;

import com.presenceos.local.http.BrokenOff;
import com.presenceos.local.http.LocalResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** Runs a call the way a fault wants it: not at all, or really but with an answer that does not say so. */
public final class Effect {

    private Effect() {}

    public static LocalResponse under(Fault fault, FaultAnswers network, Supplier<LocalResponse> effect) {
        return switch (fault.kind()) {
            case BEFORE_EFFECT_ERROR -> throw network.error(fault);
            case RATE_LIMIT -> throw network.rateLimited(fault);
            case AFTER_EFFECT_ERROR -> {
                var _ = effect.get();
                throw network.error(fault);
            }
            case DROP_BEFORE -> throw BrokenOff.silently();
            case DROP_AFTER -> {
                var _ = effect.get();
                throw BrokenOff.silently();
            }
            case DELAY -> {
                pause(fault);
                yield effect.get();
            }
            case DELAY_AFTER -> {
                LocalResponse answer = effect.get();
                pause(fault);
                yield answer;
            }
            case SLOW_DRIP -> effect.get().dripping(delay(fault));
            case TRUNCATE -> throw BrokenOff.halfway(effect.get());
            case HTML -> {
                var _ = effect.get();
                yield LocalResponse.html(
                        fault.http().orElse(200), "<!doctype html><title>Sorry, something went wrong</title>");
            }
            case PROCESSING_FAILED -> network.processingFailed(fault);
        };
    }

    private static void pause(Fault fault) {
        try {
            Thread.sleep(delay(fault));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw BrokenOff.silently();
        }
    }

    private static Duration delay(Fault fault) {
        return Duration.ofMillis(fault.delayMs().orElse(1000));
    }
}
