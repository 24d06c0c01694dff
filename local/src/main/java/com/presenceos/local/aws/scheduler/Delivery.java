package com.presenceos.local.aws.scheduler;

import com.presenceos.local.aws.scheduler.ScheduleDefinition.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An occurrence on its way to the target.
 *
 * @param due when the schedule says it occurs
 * @param at when to try next
 * @param attempts how often it was tried in vain
 */
record Delivery(String id, Instant due, Instant at, int attempts) {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    /** The same after a failure, a second later and then ever more; empty when the target's patience is used up. */
    Optional<Delivery> retried(Target target, Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, DOUBLINGS));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (attempts >= target.maximumRetries() || next.isAfter(due.plus(target.maximumAge()))) {
            return Optional.empty();
        }
        return Optional.of(new Delivery(id, due, next, attempts + 1));
    }
}
