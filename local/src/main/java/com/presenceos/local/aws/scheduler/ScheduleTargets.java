package com.presenceos.local.aws.scheduler;

/** Where schedules deliver to: the runner knows the queues and functions behind the ARNs. */
@FunctionalInterface
public interface ScheduleTargets {
    /** Returns once the target has taken the input; any exception means that it did not, and is retried. */
    void deliver(String arn, String input, String roleArn) throws Exception;
}
