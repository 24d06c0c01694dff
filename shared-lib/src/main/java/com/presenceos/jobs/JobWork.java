package com.presenceos.jobs;

/** What a kind of job does. A feature brings its own. */
public interface JobWork {

    /**
     * Does it, as far as it comes. An {@link com.presenceos.platform.failure.AppException} is how it fails in words for
     * people; anything else that is thrown is tried again.
     */
    JobOutcome work(JobRun run);
}
