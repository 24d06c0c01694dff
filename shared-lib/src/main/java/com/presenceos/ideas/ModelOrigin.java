package com.presenceos.ideas;

import com.presenceos.jobs.JobId;

/** Which model had an idea, in which job. */
public record ModelOrigin(String model, JobId job) {}
