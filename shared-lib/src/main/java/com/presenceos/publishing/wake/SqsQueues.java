package com.presenceos.publishing.wake;

import com.presenceos.publishing.PublicationMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The two lanes as SQS queues, their delay as DelaySeconds (whole seconds, 15 minutes at the most). */
public final class SqsQueues implements PublicationQueues {

    private static final long LONGEST_DELAY_SECONDS = 900;

    private final SqsClient sqs;
    private final String prepareUrl;
    private final String publishUrl;
    private final InstantSource clock;

    public SqsQueues(SqsClient sqs, String prepareUrl, String publishUrl, InstantSource clock) {
        this.sqs = sqs;
        this.prepareUrl = prepareUrl;
        this.publishUrl = publishUrl;
        this.clock = clock;
    }

    @Override
    public void send(Lane lane, PublicationMessage message, Instant at) {
        long millis = Duration.between(clock.instant(), at).toMillis();
        long seconds = Math.clamp(Math.round(millis / 1000.0), 0, LONGEST_DELAY_SECONDS);
        sqs.sendMessage(send -> send.queueUrl(
                        switch (lane) {
                            case PREPARE -> prepareUrl;
                            case PUBLISH -> publishUrl;
                        })
                .messageBody(message.toJson())
                // A fair queue: a workspace with a thousand posts due does not keep another one's waiting.
                .messageGroupId(message.workspace().toString())
                .delaySeconds((int) seconds));
    }
}
