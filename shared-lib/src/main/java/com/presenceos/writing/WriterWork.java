package com.presenceos.writing;

import com.presenceos.jobs.JobOutcome;
import com.presenceos.models.ModelWork;
import java.time.Duration;
import java.util.function.Supplier;

/** What becomes of a job that somebody waits for when its models do not answer: soon it tries again, or says so. */
public final class WriterWork {

    private static final ModelWork WORK = new ModelWork(Duration.ofSeconds(5), 6);

    private WriterWork() {}

    public static JobOutcome outcome(Supplier<JobOutcome> work) {
        return WORK.outcome(work);
    }
}
