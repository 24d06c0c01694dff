package com.presenceos.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a worker look at a job that was just written. */
public final class CallWorker {

    private static final Logger LOG = LoggerFactory.getLogger(CallWorker.class);

    private final JobQueue queue;
    private final JobAlarm alarm;
    private final InstantSource clock;

    public CallWorker(JobQueue queue, JobAlarm alarm, InstantSource clock) {
        this.queue = queue;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** Before the transaction that writes a job: when to look at it, should the message not come. */
    Instant expected() {
        Instant lookAt = clock.instant().plus(AdvanceJob.GRACE);
        alarm.noLaterThan(lookAt);
        return lookAt;
    }

    /** After that transaction. When this fails, the sweep looks. */
    void tryToCall(JobMessage message) {
        try {
            queue.send(message, Duration.ZERO);
        } catch (RuntimeException e) {
            LOG.warn("Job {} is stored, and no worker was called yet", message.job(), e);
        }
    }
}
