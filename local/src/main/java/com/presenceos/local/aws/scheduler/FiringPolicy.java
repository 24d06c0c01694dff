package com.presenceos.local.aws.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When an occurrence is really delivered. EventBridge Scheduler promises no more than "within the minute, at least
 * once"; a policy may be as late, and as repetitive.
 */
@FunctionalInterface
public interface FiringPolicy {
    /** On the second, once. */
    FiringPolicy PUNCTUAL = (due, _) -> List.of(due);

    /**
     * The instants at which to deliver the occurrence due at {@code due}: at least one, none before it.
     *
     * @param window the flexible time window of the schedule, zero when it has none
     */
    List<Instant> firings(Instant due, Duration window);
}
