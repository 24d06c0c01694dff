package com.presenceos.local.networks.instagram;

import com.presenceos.platform.failure.Violations;
import java.util.Optional;

/**
 * A fault to come.
 *
 * @param on which operation
 * @param times how often; 0 is for ever
 * @param every only each n-th call of the operation
 * @param delayMs how long a delay is; between two bytes of an answer that drips
 * @param code of the error to answer, where the kind answers one
 */
record Fault(
        Operation on,
        Kind kind,
        Optional<Integer> times,
        Optional<Integer> every,
        Optional<Integer> delayMs,
        Optional<Integer> code,
        Optional<Integer> subcode,
        Optional<Integer> http) {

    enum Kind {
        BEFORE_EFFECT_ERROR,
        AFTER_EFFECT_ERROR,
        DROP_BEFORE,
        DROP_AFTER,
        DELAY,
        DELAY_AFTER,
        TRUNCATE,
        SLOW_DRIP,
        HTML,
        RATE_LIMIT,
        PROCESSING_FAILED
    }

    private static final int LONGEST_DELAY_MS = 600_000;

    /** As it came, unless it could not be carried out. */
    Fault checked() {
        Violations violations = new Violations();
        violations.present("/on", on);
        violations.present("/kind", kind);
        within(violations, "/times", times, 0, Integer.MAX_VALUE);
        within(violations, "/every", every, 1, Integer.MAX_VALUE);
        within(violations, "/delay_ms", delayMs, 0, LONGEST_DELAY_MS);
        within(violations, "/http", http, 200, 599);
        violations.throwIfAny();
        return this;
    }

    private static void within(Violations violations, String pointer, Optional<Integer> given, int least, int most) {
        given.ifPresent(value -> violations.check(
                value >= least && value <= most, pointer, "is " + value + "; " + least + " to " + most + " is needed"));
    }

    /** Whose calls are used up, when it pretends that some are. */
    enum Exhausted {
        ACCOUNT,
        APPLICATION
    }

    Optional<Exhausted> exhausted() {
        if (kind != Kind.RATE_LIMIT) {
            return Optional.empty();
        }
        boolean everybody = code.orElse(4) == 4 || code.orElse(4) == 341;
        return Optional.of(everybody ? Exhausted.APPLICATION : Exhausted.ACCOUNT);
    }

    GraphFailure error() {
        return switch (kind) {
            case RATE_LIMIT ->
                new GraphFailure(
                        http.orElse(400), code.orElse(4), subcode.orElse(0), true, "Application request limit reached");
            default -> {
                int chosen = code.orElse(2);
                yield new GraphFailure(
                        http.orElse(chosen == 1 || chosen == 2 ? 500 : 400),
                        chosen,
                        subcode.orElse(0),
                        chosen == 1 || chosen == 2,
                        "An unexpected error has occurred. Please retry your request later.");
            }
        };
    }
}
