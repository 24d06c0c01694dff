package com.presenceos.publishing.wake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Runs each minute, and looks into the database only when the alarm rings: one with nothing near may sleep. */
public final class Sweep {

    /** However quiet it is, the database is looked at so often. */
    private static final Duration LONGEST_SLEEP = Duration.ofHours(6);

    private final SweepAlarm alarm;
    private final List<SweepTask> tasks;
    private final InstantSource clock;

    public Sweep(SweepAlarm alarm, List<SweepTask> tasks, InstantSource clock) {
        this.alarm = alarm;
        this.tasks = List.copyOf(tasks);
        this.clock = clock;
    }

    /** Answers how much was overdue. */
    public int run() {
        Optional<SweepAlarm.Reading> reading = alarm.ring(clock.instant());
        if (reading.isEmpty()) {
            return 0;
        }
        int found = tasks.stream().mapToInt(SweepTask::sweep).sum();
        Instant latest = clock.instant().plus(LONGEST_SLEEP);
        Instant next = tasks.stream()
                .flatMap(task -> task.next().stream())
                .filter(latest::isAfter)
                .min(Instant::compareTo)
                .orElse(latest);
        alarm.set(reading.get(), next, clock.instant());
        return found;
    }
}
