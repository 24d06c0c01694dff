package com.presenceos.jobs;

/**
 * A job as the worker found it that has it now.
 *
 * @param fence this worker's number; a later one has a higher
 * @param failures how often in a row it came to no result before
 */
record ClaimedJob(Job job, long fence, int failures) {}
