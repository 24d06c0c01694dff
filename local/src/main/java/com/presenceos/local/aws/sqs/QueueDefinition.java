package com.presenceos.local.aws.sqs;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/** A queue as the template defines it. */
public record QueueDefinition(String name, Duration visibilityTimeout, boolean fifo, Optional<Redrive> redrive) {

    /** After how many receives a message goes to another queue. */
    public record Redrive(String deadLetterQueue, int maxReceiveCount) {
        public Redrive {
            requireNonNull(deadLetterQueue, "deadLetterQueue");
            if (maxReceiveCount < 1 || maxReceiveCount > 1000) {
                throw new IllegalArgumentException("maxReceiveCount is " + maxReceiveCount + "; SQS allows 1 to 1000");
            }
        }
    }

    public QueueDefinition {
        requireNonNull(redrive, "redrive");
        if (fifo != name.endsWith(".fifo")) {
            throw new IllegalArgumentException("A FIFO queue, and only one, ends in .fifo, not like " + name);
        }
        if (visibilityTimeout.isNegative() || visibilityTimeout.compareTo(Duration.ofHours(12)) > 0) {
            throw new IllegalArgumentException(
                    "The visibility timeout of " + name + " is " + visibilityTimeout + "; SQS allows 0 to 12 hours");
        }
    }

    public static QueueDefinition standard(String name, Duration visibilityTimeout) {
        return new QueueDefinition(name, visibilityTimeout, false, Optional.empty());
    }

    public QueueDefinition redriveTo(String deadLetterQueue, int maxReceiveCount) {
        return new QueueDefinition(
                name, visibilityTimeout, fifo, Optional.of(new Redrive(deadLetterQueue, maxReceiveCount)));
    }
}
