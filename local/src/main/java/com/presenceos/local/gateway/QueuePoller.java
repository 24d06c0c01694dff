package com.presenceos.local.gateway;

import com.presenceos.local.functions.FunctionFailure;
import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.template.QueueSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Lambda's event source mapping: takes messages from a queue to a function. What the function handled is deleted; what
 * failed comes back when its visibility ends, until the queue gives it up.
 */
final class QueuePoller implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(QueuePoller.class);
    private static final int LARGEST_RECEIVE = 10;
    // Lambda waits 20 s. Shorter, because ElasticMQ gives a message up only when a new poll begins.
    private static final int LONGEST_POLL_SECONDS = 5;
    private static final Duration GATHERING = Duration.ofMillis(20);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final SqsClient sqs;
    private final String queueUrl;
    private final String queueArn;
    private final QueueSource source;
    private final LocalFunction function;
    private final HandledMessages handled;
    private final Semaphore free;
    private final Thread thread;
    private volatile boolean closed;

    private QueuePoller(SqsClient sqs, String queueUrl, String queueArn, QueueSource source, LocalFunction function) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.queueArn = queueArn;
        this.source = source;
        this.function = function;
        this.handled = HandledMessages.start(sqs, queueUrl, source);
        this.free = new Semaphore(source.maximumConcurrency());
        this.thread = Thread.ofVirtual().name("poller " + source.queue()).unstarted(this::poll);
    }

    static QueuePoller start(
            SqsClient sqs, String queueUrl, String queueArn, QueueSource source, LocalFunction function) {
        QueuePoller poller = new QueuePoller(sqs, queueUrl, queueArn, source, function);
        poller.thread.start();
        return poller;
    }

    /** Takes no more messages. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    /** Whether all invocations under way ended within that time. */
    boolean drain(Duration patience) throws InterruptedException {
        thread.join(patience);
        return free.tryAcquire(source.maximumConcurrency(), patience.toMillis(), TimeUnit.MILLISECONDS)
                && handled.drain(patience);
    }

    private void poll() {
        boolean more = false;
        while (!closed) {
            try {
                int batches = startable(more);
                int most = Math.min(LARGEST_RECEIVE, batches * source.batchSize());
                List<Message> messages = receive(most);
                more = messages.size() == most;
                handOut(batches, messages);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /**
     * How many invocations may start, at least one. Never more is received than can start at once, or messages would
     * wait unseen.
     *
     * @param more whether the queue has more than was asked for: then a moment is spent on asking for many together
     */
    private int startable(boolean more) throws InterruptedException {
        free.acquire();
        int batches = 1;
        long end = System.nanoTime() + (more ? GATHERING.toNanos() : 0);
        while (batches * source.batchSize() < LARGEST_RECEIVE
                && free.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            batches++;
        }
        return batches;
    }

    private void handOut(int batches, List<Message> messages) {
        int used = 0;
        for (int from = 0; from < messages.size(); from += source.batchSize()) {
            List<Message> batch = messages.subList(from, Math.min(messages.size(), from + source.batchSize()));
            used++;
            Thread.ofVirtual().start(() -> {
                try {
                    handle(batch);
                } finally {
                    free.release();
                }
            });
        }
        free.release(batches - used);
    }

    private List<Message> receive(int most) throws InterruptedException {
        try {
            return sqs.receiveMessage(request -> request.queueUrl(queueUrl)
                            .maxNumberOfMessages(most)
                            .waitTimeSeconds(LONGEST_POLL_SECONDS)
                            .messageAttributeNames("All")
                            .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                    .messages();
        } catch (SdkException e) {
            if (!closed) {
                log.warn("Queue {} could not be read: {}", source.queue(), e.getMessage());
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
            return List.of();
        }
    }

    private void handle(List<Message> batch) {
        long started = System.nanoTime();
        Set<String> failed;
        try {
            byte[] answer = function.invoke(QueueEvent.json(batch, queueArn));
            failed = source.reportsItemFailures() ? QueueEvent.failures(answer, batch) : Set.of();
        } catch (FunctionFailure e) {
            log.error("{} on {}", e.getMessage(), source.queue(), e.getCause());
            return;
        } catch (IOException e) {
            log.error(
                    "{} gave no answer that Lambda understands",
                    function.definition().shortName(),
                    e);
            return;
        } catch (InterruptedException e) {
            return;
        }
        handled.add(batch.stream()
                .filter(message -> !failed.contains(message.messageId()))
                .toList());
        log.info(
                "{} handled {} of {} from {} in {} ms",
                function.definition().shortName(),
                batch.size() - failed.size(),
                batch.size(),
                source.queue(),
                (System.nanoTime() - started) / 1_000_000);
    }
}
