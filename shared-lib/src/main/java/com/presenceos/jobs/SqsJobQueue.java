package com.presenceos.jobs;

import java.time.Duration;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The queue of jobs in SQS, its delay as DelaySeconds. */
public final class SqsJobQueue implements JobQueue {

    private static final long LONGEST_DELAY_SECONDS = 900;

    private final SqsClient sqs;
    private final String url;

    public SqsJobQueue(SqsClient sqs, String url) {
        this.sqs = sqs;
        this.url = url;
    }

    @Override
    public void send(JobMessage message, Duration delay) {
        int seconds = (int) Math.clamp(delay.toSeconds(), 0, LONGEST_DELAY_SECONDS);
        sqs.sendMessage(send -> send.queueUrl(url)
                .messageBody(message.toJson())
                // A fair queue: a workspace that has a thousand rows imported does not keep another one
                // waiting.
                .messageGroupId(message.workspace().toString())
                .delaySeconds(seconds));
    }
}
