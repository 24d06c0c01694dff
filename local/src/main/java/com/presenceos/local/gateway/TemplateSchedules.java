package com.presenceos.local.gateway;

import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.local.template.ScheduleSource;
import java.util.List;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.Target;

/** The recurring schedules of the template, as a deployment makes them. */
public final class TemplateSchedules {
    private static final FlexibleTimeWindow EXACTLY =
            FlexibleTimeWindow.builder().mode(FlexibleTimeWindowMode.OFF).build();

    private final SchedulerClient scheduler;
    private final String roleArn;

    /** @param roleArn what Scheduler assumes; the local one never looks */
    public TemplateSchedules(SchedulerClient scheduler, String roleArn) {
        this.scheduler = scheduler;
        this.roleArn = roleArn;
    }

    /** Makes the groups and schedules that are missing and brings the others up to date. */
    public void deploy(List<String> groups, List<FunctionDefinition> functions) {
        for (String group : groups) {
            // Asked for first: an emulator may replace a group that is created again, with all that is in it.
            try {
                scheduler.getScheduleGroup(request -> request.name(group));
            } catch (ResourceNotFoundException e) {
                scheduler.createScheduleGroup(request -> request.name(group));
            }
        }
        for (FunctionDefinition function : functions) {
            function.schedules().forEach(schedule -> put(schedule, function.arn()));
        }
    }

    private void put(ScheduleSource schedule, String functionArn) {
        Target target = Target.builder()
                .arn(functionArn)
                .roleArn(roleArn)
                .input(schedule.input())
                .retryPolicy(policy -> policy.maximumRetryAttempts(schedule.retries()))
                .build();
        try {
            scheduler.createSchedule(request -> request.name(schedule.name())
                    .scheduleExpression(schedule.expression())
                    .flexibleTimeWindow(EXACTLY)
                    .target(target));
        } catch (ConflictException e) {
            scheduler.updateSchedule(request -> request.name(schedule.name())
                    .scheduleExpression(schedule.expression())
                    .flexibleTimeWindow(EXACTLY)
                    .target(target));
        }
    }
}
