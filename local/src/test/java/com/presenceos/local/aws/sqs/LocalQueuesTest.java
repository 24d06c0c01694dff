package com.presenceos.local.aws.sqs;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.http.LocalServer;
import com.presenceos.local.http.PortTaken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

@Tag("slow")
final class LocalQueuesTest {
    private static final List<QueueDefinition> QUEUES = List.of(
            QueueDefinition.standard("due-dead", Duration.ofSeconds(30)),
            QueueDefinition.standard("due", Duration.ofSeconds(30)).redriveTo("due-dead", 2));

    @TempDir
    Path folder;

    private LocalQueues queues;
    private SqsClient sqs;

    @BeforeEach
    void start() {
        queues = LocalQueues.start(0, folder, ACCOUNT, QUEUES);
        sqs = client(SqsClient.builder(), queues.url());
    }

    @AfterEach
    void stop() {
        sqs.close();
        queues.close();
    }

    @Test
    void deliversOnceUntilDeleted() {
        sqs.sendMessage(request -> request.queueUrl(url("due")).messageBody("post 1"));

        Message received = receive("due", 0).getFirst();
        sqs.deleteMessage(request -> request.queueUrl(url("due")).receiptHandle(received.receiptHandle()));

        assertThat(received.body()).isEqualTo("post 1");
        assertThat(receive("due", 0)).isEmpty();
    }

    @Test
    void knowsQueuesByTheirNameAndArn() {
        assertThat(sqs.getQueueUrl(request -> request.queueName("due")).queueUrl())
                .isEqualTo(url("due"));
        assertThat(sqs.getQueueAttributes(
                                request -> request.queueUrl(url("due")).attributeNames(QueueAttributeName.QUEUE_ARN))
                        .attributes())
                .containsEntry(QueueAttributeName.QUEUE_ARN, "arn:aws:sqs:us-east-1:000000000000:due");
    }

    @Test
    void holdsADelayedMessageBack() {
        sqs.sendMessage(
                request -> request.queueUrl(url("due")).messageBody("later").delaySeconds(1));

        assertThat(receive("due", 0)).isEmpty();
        assertThat(receive("due", 5)).extracting(Message::body).containsExactly("later");
    }

    @Test
    void deliversAgainWhatWasNotDeleted() {
        sqs.sendMessage(request -> request.queueUrl(url("due")).messageBody("post 1"));
        Message first = receive("due", 0).getFirst();
        assertThat(receive("due", 0)).isEmpty();

        giveBack(first);

        assertThat(receive("due", 0).getFirst().attributes())
                .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2");
    }

    @Test
    void movesToTheDeadLetterQueueAfterTooManyReceives() {
        sqs.sendMessage(request -> request.queueUrl(url("due")).messageBody("poison"));
        giveBack(receive("due", 0).getFirst());
        giveBack(receive("due", 0).getFirst());

        assertThat(receive("due", 0)).isEmpty();
        assertThat(receive("due-dead", 0)).extracting(Message::body).containsExactly("poison");
    }

    @Test
    void keepsMessagesOverARestartAndFollowsChangedDefinitions() {
        sqs.sendMessage(request -> request.queueUrl(url("due")).messageBody("kept"));
        sqs.sendMessage(request -> request.queueUrl(url("due")).messageBody("seen"));
        Message deleted = receive("due", 0).getFirst();
        sqs.deleteMessage(request -> request.queueUrl(url("due")).receiptHandle(deleted.receiptHandle()));
        stop();

        queues =
                LocalQueues.start(0, folder, ACCOUNT, List.of(QueueDefinition.standard("due", Duration.ofSeconds(77))));
        sqs = client(SqsClient.builder(), queues.url());

        assertThat(receive("due", 0)).hasSize(1).extracting(Message::body).doesNotContain(deleted.body());
        assertThat(sqs.getQueueAttributes(request ->
                                request.queueUrl(url("due")).attributeNames(QueueAttributeName.VISIBILITY_TIMEOUT))
                        .attributes())
                .containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, "77");
    }

    @Test
    void namesThePortThatIsTaken() {
        stop();
        int taken = queues.url().getPort();
        try (LocalServer holder = LocalServer.start("holder", taken, _ -> LocalResponse.empty(204))) {

            assertThatThrownBy(() -> LocalQueues.start(holder.port(), folder, ACCOUNT, QUEUES))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Port " + taken + ", which SQS needs");
        }
        start();
    }

    private void giveBack(Message message) {
        sqs.changeMessageVisibility(request -> request.queueUrl(url("due"))
                .receiptHandle(message.receiptHandle())
                .visibilityTimeout(0));
    }

    private List<Message> receive(String queue, int waitSeconds) {
        return sqs.receiveMessage(request -> request.queueUrl(url(queue))
                        .waitTimeSeconds(waitSeconds)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private String url(String queue) {
        return queues.queueUrl(queue).toString();
    }
}
