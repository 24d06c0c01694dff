package com.presenceos.local.aws.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.scheduler.Timetable.At;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a caller asked for, checked, with its defaults filled in.
 *
 * @param json the same as JSON, in the words of the API, to answer and to store
 */
record ScheduleDefinition(
        ObjectNode json,
        Timetable timetable,
        Optional<Instant> start,
        Optional<Instant> end,
        boolean enabled,
        boolean deletedWhenDone,
        Duration window,
        Target target) {

    /** What is called, and how patiently. */
    record Target(
            String arn,
            String roleArn,
            Optional<String> input,
            Duration maximumAge,
            int maximumRetries,
            Optional<String> deadLetterArn) {}

    /** The first occurrence. A one-off in the past is due at once, so that a late call loses nothing. */
    Optional<Instant> first(Instant now) {
        return timetable instanceof At at ? Optional.of(at.moment()) : following(now);
    }

    /** The first occurrence later than an instant, within the start and end dates (which one-offs ignore). */
    Optional<Instant> following(Instant instant) {
        if (timetable instanceof At) {
            return timetable.after(instant);
        }
        Instant from = start.map(date -> date.minusNanos(1))
                .filter(date -> date.isAfter(instant))
                .orElse(instant);
        return timetable.after(from).filter(occurrence -> end.isEmpty() || !occurrence.isAfter(end.get()));
    }

    boolean once() {
        return timetable instanceof At;
    }
}
