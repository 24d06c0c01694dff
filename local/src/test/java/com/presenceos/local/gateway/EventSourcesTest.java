package com.presenceos.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.aws.sqs.LocalQueues;
import com.presenceos.local.aws.sqs.QueueDefinition;
import com.presenceos.local.functions.Definitions;
import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.template.QueueSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

@Tag("slow")
final class EventSourcesTest {
    private static final LocalAccount ACCOUNT = LocalClients.ACCOUNT;

    @TempDir
    Path folder;

    private LocalQueues queues;
    private SqsClient sqs;

    @BeforeEach
    void start() {
        queues = LocalQueues.start(
                0,
                folder,
                ACCOUNT,
                List.of(
                        QueueDefinition.standard("work", Duration.ofSeconds(2)).redriveTo("work-dead", 2),
                        QueueDefinition.standard("work-dead", Duration.ofSeconds(30))));
        sqs = LocalClients.client(SqsClient.builder(), queues.url());
        Worker.HANDLED.clear();
    }

    @AfterEach
    void stop() {
        sqs.close();
        queues.close();
    }

    @Test
    void givesHandlersMessagesAsLambdaDoes() throws Exception {
        try (EventSources _ = sources(Worker.class, new QueueSource("work", 1, 2, true))) {
            send("good");

            SQSMessage message = next();

            assertThat(message.getBody()).isEqualTo("good");
            assertThat(message.getEventSource()).isEqualTo("aws:sqs");
            assertThat(message.getEventSourceArn()).isEqualTo("arn:aws:sqs:us-east-1:000000000000:work");
            assertThat(message.getAwsRegion()).isEqualTo("us-east-1");
            assertThat(message.getMd5OfBody()).hasSize(32);
            assertThat(message.getReceiptHandle()).isNotEmpty();
            assertThat(message.getAttributes())
                    .containsEntry("ApproximateReceiveCount", "1")
                    .containsKeys("SentTimestamp", "ApproximateFirstReceiveTimestamp");
        }
    }

    @Test
    void deletesWhatWasHandledAndRetriesWhatFailedUntilItIsGivenUp() throws Exception {
        try (EventSources _ = sources(Worker.class, new QueueSource("work", 10, 2, true))) {
            sendTogether("bad", "good");

            List<Message> dead = receive("work-dead");

            assertThat(dead).extracting(Message::body).containsExactly("bad");
            assertThat(Worker.HANDLED).extracting(SQSMessage::getBody).containsOnlyOnce("good");
            assertThat(Worker.HANDLED)
                    .filteredOn(message -> message.getBody().equals("bad"))
                    .extracting(message -> message.getAttributes().get("ApproximateReceiveCount"))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void retriesAWholeBatchWhoseHandlerThrew() throws Exception {
        try (EventSources _ = sources(Throws.class, new QueueSource("work", 1, 2, true))) {
            send("any");

            assertThat(receive("work-dead")).extracting(Message::body).containsExactly("any");
        }
    }

    @Test
    void runsAsManyAtOnceAsTheTemplateAllows() throws Exception {
        try (EventSources _ = sources(Waits.class, new QueueSource("work", 1, 3, true))) {
            sendTogether("1", "2", "3", "4", "5");

            assertThat(Waits.STARTED.tryAcquire(3, 20, TimeUnit.SECONDS)).isTrue();
            // Two remain in the queue, unseen by anybody, until one of the three has ended.
            assertThat(Waits.STARTED.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
            Waits.GO.countDown();
            assertThat(Waits.STARTED.tryAcquire(2, 20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private EventSources sources(Class<?> handler, QueueSource source) {
        LocalFunction function = new LocalFunction(Definitions.queue(handler, source));
        function.prepare();
        return EventSources.start(List.of(function), sqs, ACCOUNT);
    }

    private void send(String body) {
        sqs.sendMessage(request -> request.queueUrl(url("work")).messageBody(body));
    }

    private void sendTogether(String... bodies) {
        sqs.sendMessageBatch(request -> request.queueUrl(url("work"))
                .entries(List.of(bodies).stream()
                        .map(body -> SendMessageBatchRequestEntry.builder()
                                .id(body)
                                .messageBody(body)
                                .build())
                        .toList()));
    }

    /** Asks again and again: ElasticMQ does not wake who waits at a dead-letter queue. */
    private List<Message> receive(String queue) {
        List<Message> messages = List.of();
        for (int i = 0; i < 30 && messages.isEmpty(); i++) {
            messages = sqs.receiveMessage(
                            request -> request.queueUrl(url(queue)).waitTimeSeconds(1))
                    .messages();
        }
        return messages;
    }

    private String url(String queue) {
        URI url = queues.queueUrl(queue);
        return url.toString();
    }

    private static SQSMessage next() throws InterruptedException {
        SQSMessage message = Worker.HANDLED.poll(20, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        return message;
    }

    public static final class Worker implements RequestHandler<SQSEvent, SQSBatchResponse> {
        static final BlockingQueue<SQSMessage> HANDLED = new LinkedBlockingQueue<>();

        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            HANDLED.addAll(event.getRecords());
            return new SQSBatchResponse(event.getRecords().stream()
                    .filter(message -> message.getBody().equals("bad"))
                    .map(message -> new BatchItemFailure(message.getMessageId()))
                    .toList());
        }
    }

    public static final class Throws implements RequestHandler<SQSEvent, SQSBatchResponse> {
        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            throw new IllegalStateException("broken");
        }
    }

    public static final class Waits implements RequestHandler<SQSEvent, SQSBatchResponse> {
        static final Semaphore STARTED = new Semaphore(0);
        static final CountDownLatch GO = new CountDownLatch(1);

        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            STARTED.release();
            try {
                GO.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new SQSBatchResponse(List.of());
        }
    }
}
