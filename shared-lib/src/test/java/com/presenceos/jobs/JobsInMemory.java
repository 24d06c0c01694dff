package com.presenceos.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A queue and an alarm that a test looks into. */
public final class JobsInMemory implements JobQueue, JobAlarm {

    private final Deque<JobMessage> messages = new ArrayDeque<>();
    private final List<Duration> delays = new ArrayList<>();
    private final List<Instant> alarms = new ArrayList<>();

    @Override
    public void send(JobMessage message, Duration delay) {
        messages.add(message);
        delays.add(delay);
    }

    @Override
    public void noLaterThan(Instant at) {
        alarms.add(at);
    }

    /** The messages since the last time, without their delays. */
    public List<JobMessage> taken() {
        List<JobMessage> taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    /** Has a worker look at what is in the queue, and at what that puts there, until nothing is left. */
    public void run(AdvanceJob worker) {
        for (JobMessage next = messages.poll(); next != null; next = messages.poll()) {
            worker.advance(next);
        }
    }

    public List<Duration> delays() {
        return List.copyOf(delays);
    }

    public List<Instant> alarms() {
        return List.copyOf(alarms);
    }
}
