package com.presenceos.jobs;

import java.time.Instant;

/** Sees to it that somebody sweeps by then. */
public interface JobAlarm {

    /** Said before the transaction that writes an instant to look at a job. */
    void noLaterThan(Instant at);
}
