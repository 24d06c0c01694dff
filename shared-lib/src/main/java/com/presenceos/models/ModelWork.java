package com.presenceos.models;

import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobProblem;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What becomes of a job whose models do not answer.
 *
 * @param unsaid when to ask again where the provider did not say
 * @param attempts how often in a row, before the job fails
 */
public record ModelWork(Duration unsaid, int attempts) {

    /** Does it; a model that may answer later is asked again, some times. */
    public JobOutcome outcome(Supplier<JobOutcome> work) {
        try {
            return work.get();
        } catch (ModelFailure e) {
            JobProblem problem = JobProblem.of(e.detail());
            return e.mayPass()
                    ? new JobOutcome.Later(
                            e.retryAfter().orElse(unsaid), e.detail() + "; trying again", problem, attempts)
                    : new JobOutcome.Failed(problem);
        }
    }
}
