package com.presenceos.local.aws.emulator;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.local.aws.sqs.QueueDefinition;
import com.presenceos.local.aws.sqs.QueueDefinition.Redrive;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Makes the queues that are defined and not there yet; a queue that is there stays as it is. */
final class MissingQueues {
    private final SqsClient sqs;

    MissingQueues(SqsClient sqs) {
        this.sqs = sqs;
    }

    void create(List<QueueDefinition> queues) {
        // Dead-letter queues first: a redrive names one that exists.
        queues.stream()
                .sorted(comparing(queue -> queue.redrive().isPresent()))
                .filter(queue -> !exists(queue.name()))
                .forEach(this::create);
    }

    String url(String queue) {
        return sqs.getQueueUrl(request -> request.queueName(queue)).queueUrl();
    }

    private boolean exists(String queue) {
        try {
            url(queue);
            return true;
        } catch (QueueDoesNotExistException e) {
            return false;
        }
    }

    private void create(QueueDefinition queue) {
        Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
        attributes.put(
                QueueAttributeName.VISIBILITY_TIMEOUT,
                Long.toString(queue.visibilityTimeout().toSeconds()));
        if (queue.fifo()) {
            attributes.put(QueueAttributeName.FIFO_QUEUE, "true");
        }
        queue.redrive().ifPresent(redrive -> attributes.put(QueueAttributeName.REDRIVE_POLICY, policy(redrive)));
        sqs.createQueue(request -> request.queueName(queue.name()).attributes(attributes));
    }

    private String policy(Redrive redrive) {
        String url = url(redrive.deadLetterQueue());
        String arn = sqs.getQueueAttributes(
                        request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        return JsonNodeFactory.instance
                .objectNode()
                .put("deadLetterTargetArn", arn)
                .put("maxReceiveCount", redrive.maxReceiveCount())
                .toString();
    }
}
