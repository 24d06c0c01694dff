package com.presenceos.local.aws.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.scheduler.ScheduleService;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.Target;

/** What the emulator's Scheduler lists. */
final class EmulatedSchedules implements ScheduleService {
    private final SchedulerClient scheduler;

    EmulatedSchedules(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public List<Listed> all() {
        return scheduler.listSchedulesPaginator(request -> {}).schedules().stream()
                .flatMap(this::describe)
                .toList();
    }

    @Override
    public void delete(String group, String name) {
        try {
            scheduler.deleteSchedule(request -> request.groupName(group).name(name));
        } catch (ResourceNotFoundException e) {
            // An emulator that fires by itself was first.
        }
    }

    private Stream<Listed> describe(ScheduleSummary summary) {
        try {
            GetScheduleResponse schedule = scheduler.getSchedule(
                    request -> request.groupName(summary.groupName()).name(summary.name()));
            return Stream.of(new Listed(
                    summary.groupName(),
                    summary.name(),
                    request(schedule),
                    schedule.creationDate(),
                    Optional.ofNullable(schedule.lastModificationDate()).orElse(schedule.creationDate())));
        } catch (ResourceNotFoundException e) {
            return Stream.empty(); // deleted since it was listed
        }
    }

    private static ObjectNode request(GetScheduleResponse schedule) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("GroupName", schedule.groupName())
                .put("ScheduleExpression", schedule.scheduleExpression())
                .put("ScheduleExpressionTimezone", schedule.scheduleExpressionTimezone())
                .put("State", schedule.stateAsString())
                .put("ActionAfterCompletion", schedule.actionAfterCompletionAsString());
        Optional.ofNullable(schedule.startDate()).ifPresent(date -> json.put("StartDate", seconds(date)));
        Optional.ofNullable(schedule.endDate()).ifPresent(date -> json.put("EndDate", seconds(date)));
        json.putObject("FlexibleTimeWindow")
                .put("Mode", schedule.flexibleTimeWindow().modeAsString())
                .put("MaximumWindowInMinutes", schedule.flexibleTimeWindow().maximumWindowInMinutes());
        json.set("Target", target(schedule.target()));
        return json;
    }

    private static ObjectNode target(Target target) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("Arn", target.arn())
                .put("RoleArn", target.roleArn())
                .put("Input", target.input());
        Optional.ofNullable(target.retryPolicy())
                .ifPresent(retry -> json.putObject("RetryPolicy")
                        .put("MaximumEventAgeInSeconds", retry.maximumEventAgeInSeconds())
                        .put("MaximumRetryAttempts", retry.maximumRetryAttempts()));
        Optional.ofNullable(target.deadLetterConfig())
                .ifPresent(dead -> json.putObject("DeadLetterConfig").put("Arn", dead.arn()));
        return json;
    }

    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }
}
