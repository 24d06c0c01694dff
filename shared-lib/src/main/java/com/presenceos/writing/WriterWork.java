package com.presenceos.writing;

import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobProblem;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.SpendingCap;
import java.time.Duration;
import java.util.function.Supplier;

/** What becomes of a job whose models do not answer. */
public final class WriterWork {

    private static final Duration UNSAID = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 6;

    private WriterWork() {}

    /** Does it; a model that may answer later is asked again, some times. */
    public static JobOutcome outcome(Supplier<JobOutcome> work) {
        try {
            return work.get();
        } catch (SpendingCap.CapReached e) {
            return new JobOutcome.Failed(JobProblem.of(e.detail()));
        } catch (ModelFailure e) {
            JobProblem problem = JobProblem.of(e.detail());
            return e.mayPass()
                    ? new JobOutcome.Later(
                            e.retryAfter().orElse(UNSAID), e.detail() + "; trying again", problem, ATTEMPTS)
                    : new JobOutcome.Failed(problem);
        }
    }
}
