package com.presenceos.local.aws.scheduler;

import java.util.List;
import java.util.Optional;

/** Schedules and how far each has come; its monitor guards a change made of several calls. */
interface ScheduleStates {
    List<Scheduled> all();

    Optional<Scheduled> find(ScheduleName name);

    /** Keeps the next state of a schedule; one that has run its course is removed if it asked for that. */
    Scheduled put(Scheduled scheduled);
}
