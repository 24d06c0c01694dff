package com.presenceos.local.aws.scheduler;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Schedules and how far each has come; its monitor guards a change made of several calls. */
interface ScheduleStates {
    /** Those for which something is to be done by now, or is being done. */
    List<Scheduled> wakingBy(Instant now);

    /** When something is to be done for any other. */
    Optional<Instant> nextWakeAfter(Instant now);

    Optional<Scheduled> find(ScheduleName name);

    /** Keeps the next state of a schedule; one that has run its course is removed if it asked for that. */
    Scheduled put(Scheduled scheduled);
}
