package com.presenceos.publishing.wake;

import com.presenceos.publishing.PublicationMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;

/** One one-off schedule for each revision of a post, which deletes itself after it fired. */
public final class EventBridgeSchedules implements PublicationSchedules {

    // at() takes whole seconds without a zone; the zone is a field of its own and UTC unless said.
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("'at('uuuu-MM-dd'T'HH:mm:ss')'").withZone(ZoneOffset.UTC);

    private final SchedulerClient scheduler;
    private final String group;
    private final String queueArn;
    private final String roleArn;

    public EventBridgeSchedules(SchedulerClient scheduler, String group, String queueArn, String roleArn) {
        this.scheduler = scheduler;
        this.group = group;
        this.queueArn = queueArn;
        this.roleArn = roleArn;
    }

    @Override
    public void create(PublicationMessage message, Instant at) {
        try {
            scheduler.createSchedule(create -> create.groupName(group)
                    .name(name(message))
                    .scheduleExpression(AT.format(at))
                    .scheduleExpressionTimezone("UTC")
                    .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                    .actionAfterCompletion(ActionAfterCompletion.DELETE)
                    // No message group: Scheduler documents SqsParameters for FIFO queues only. Without one a message
                    // counts as a tenant of its own, which is fair enough for one message a post.
                    .target(target -> target.arn(queueArn).roleArn(roleArn).input(message.toJson())));
        } catch (ConflictException e) {
            // It is there already: the name says post and revision, so it is this very one.
        }
    }

    @Override
    public void delete(PublicationMessage message) {
        try {
            scheduler.deleteSchedule(delete -> delete.groupName(group).name(name(message)));
        } catch (ResourceNotFoundException e) {
            // It has fired, or was never needed.
        }
    }

    private static String name(PublicationMessage message) {
        return "p-" + message.post() + "-" + message.revision();
    }
}
