package com.presenceos.local.aws.scheduler;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.local.aws.LocalAccount;
import java.time.temporal.ChronoUnit;

/** What a target receives: the input with its context attributes filled in, or the event AWS sends without one. */
final class ScheduleInput {
    private final LocalAccount account;

    ScheduleInput(LocalAccount account) {
        this.account = account;
    }

    String of(Scheduled scheduled, Delivery delivery) {
        String arn = arn(scheduled.name());
        String time = delivery.due().truncatedTo(ChronoUnit.SECONDS).toString();
        return scheduled
                .definition()
                .target()
                .input()
                .map(input -> input.replace("<aws.scheduler.schedule-arn>", arn)
                        .replace("<aws.scheduler.scheduled-time>", time)
                        .replace("<aws.scheduler.execution-id>", delivery.id())
                        .replace("<aws.scheduler.attempt-number>", Integer.toString(delivery.attempts() + 1)))
                .orElseGet(() -> event(arn, time, delivery));
    }

    String arn(ScheduleName name) {
        return account.arn("scheduler", "schedule/" + name.group() + "/" + name.name());
    }

    private String event(String arn, String time, Delivery delivery) {
        var event = JsonNodeFactory.instance
                .objectNode()
                .put("version", "0")
                .put("id", delivery.id())
                .put("detail-type", "Scheduled Event")
                .put("source", "aws.scheduler")
                .put("account", account.id())
                .put("time", time)
                .put("region", account.region());
        event.putArray("resources").add(arn);
        return event.put("detail", "{}").toString();
    }
}
