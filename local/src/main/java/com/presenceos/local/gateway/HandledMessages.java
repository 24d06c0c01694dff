package com.presenceos.local.gateway;

import com.presenceos.local.template.QueueSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Deletes what a function handled: at once when there is little to do, and in tens when many end at the same time, so
 * that a burst of posts does not wait for a call per message.
 */
final class HandledMessages {
    private static final Logger log = LoggerFactory.getLogger(HandledMessages.class);
    private static final int LARGEST_BATCH = 10;

    private final SqsClient sqs;
    private final String queueUrl;
    private final QueueSource source;
    private final BlockingQueue<Message> waiting = new LinkedBlockingQueue<>();
    // All permits are free exactly when nothing waits or is being deleted.
    private final Semaphore settled = new Semaphore(Integer.MAX_VALUE);
    private final Thread thread;

    private HandledMessages(SqsClient sqs, String queueUrl, QueueSource source) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.source = source;
        this.thread = Thread.ofVirtual().name("deleter " + source.queue()).unstarted(this::deleteAll);
    }

    static HandledMessages start(SqsClient sqs, String queueUrl, QueueSource source) {
        HandledMessages messages = new HandledMessages(sqs, queueUrl, source);
        messages.thread.start();
        return messages;
    }

    void add(List<Message> handled) {
        settled.acquireUninterruptibly(handled.size());
        waiting.addAll(handled);
    }

    /** Whether all that was added is deleted within that time; nothing may be added meanwhile. */
    boolean drain(Duration patience) throws InterruptedException {
        boolean drained = settled.tryAcquire(Integer.MAX_VALUE, patience.toMillis(), TimeUnit.MILLISECONDS);
        thread.interrupt();
        return drained;
    }

    private void deleteAll() {
        try {
            while (true) {
                List<Message> batch = new ArrayList<>();
                batch.add(waiting.take());
                waiting.drainTo(batch, LARGEST_BATCH - 1);
                delete(batch);
                settled.release(batch.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void delete(List<Message> batch) {
        try {
            sqs.deleteMessageBatch(request -> request.queueUrl(queueUrl)
                    .entries(IntStream.range(0, batch.size())
                            // Not the message's own id: one that came twice may be in a batch twice.
                            .mapToObj(i -> DeleteMessageBatchRequestEntry.builder()
                                    .id(Integer.toString(i))
                                    .receiptHandle(batch.get(i).receiptHandle())
                                    .build())
                            .toList()));
        } catch (SdkException e) {
            // The messages come again, as Lambda's may: handlers are ready for that.
            log.warn("Handled messages could not be deleted from {}: {}", source.queue(), e.getMessage());
        }
    }
}
