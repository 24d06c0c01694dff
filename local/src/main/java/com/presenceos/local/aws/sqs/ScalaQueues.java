package com.presenceos.local.aws.sqs;

import java.util.Comparator;
import java.util.List;
import org.elasticmq.persistence.CreateQueueMetadata;
import org.elasticmq.persistence.DeadLettersQueue;
import scala.Option;
import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;

/** Our definitions in the words of ElasticMQ. */
final class ScalaQueues {
    private ScalaQueues() {}

    static scala.collection.immutable.List<CreateQueueMetadata> from(List<QueueDefinition> queues) {
        // A queue made before its dead-letter queue would never give a message up.
        List<CreateQueueMetadata> deadLettersFirst = queues.stream()
                .sorted(Comparator.comparing(queue -> queue.redrive().isPresent()))
                .map(ScalaQueues::from)
                .toList();
        return CollectionConverters.asScala(deadLettersFirst).toList();
    }

    private static CreateQueueMetadata from(QueueDefinition queue) {
        Option<DeadLettersQueue> deadLetters = queue.redrive()
                .map(redrive ->
                        Option.apply(new DeadLettersQueue(redrive.deadLetterQueue(), redrive.maxReceiveCount())))
                .orElseGet(Option::empty);
        return new CreateQueueMetadata(
                queue.name(),
                Option.apply((Object) queue.visibilityTimeout().toSeconds()),
                Option.empty(),
                Option.empty(),
                0L,
                0L,
                deadLetters,
                queue.fifo(),
                false,
                Option.empty(),
                Option.empty(),
                Map$.MODULE$.empty());
    }
}
