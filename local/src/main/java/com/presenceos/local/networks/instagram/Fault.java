package com.presenceos.local.networks.instagram;

import java.util.Optional;

/**
 * A fault to come.
 *
 * @param on which operation
 * @param times how often; 0 is for ever
 * @param every only each n-th call of the operation
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
        HTML,
        RATE_LIMIT,
        PROCESSING_FAILED
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
