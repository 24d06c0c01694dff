package com.presenceos.jobs;

import java.time.Duration;

/** Brings a message to a worker: at least once, in any order, roughly after the delay. */
public interface JobQueue {

    /** @param delay 15 minutes at the most */
    void send(JobMessage message, Duration delay);
}
