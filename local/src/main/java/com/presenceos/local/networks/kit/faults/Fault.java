package com.presenceos.local.networks.kit.faults;

import com.presenceos.platform.failure.Violations;
import java.util.List;
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
public record Fault(
        String on,
        Kind kind,
        Optional<Integer> times,
        Optional<Integer> every,
        Optional<Integer> delayMs,
        Optional<Integer> code,
        Optional<Integer> subcode,
        Optional<Integer> http) {

    /** What happens to the call, or to its answer. */
    public enum Kind {
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
    public Fault checked(List<String> operations) {
        Violations violations = new Violations();
        violations.present("/on", on);
        violations.present("/kind", kind);
        violations.check(
                on == null || operations.contains(on),
                "/on",
                "'" + on + "' is not one of " + String.join(", ", operations));
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
}
