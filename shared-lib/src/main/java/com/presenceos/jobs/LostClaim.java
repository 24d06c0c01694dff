package com.presenceos.jobs;

/** The job was cancelled, or another worker has it: whatever this one still has in hand is of no use. */
final class LostClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostClaim(JobId job) {
        super("Job " + job + " is no longer this worker's");
    }
}
