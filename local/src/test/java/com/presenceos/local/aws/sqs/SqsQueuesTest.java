package com.presenceos.local.aws.sqs;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.wake.PublicationQueues.Lane;
import com.presenceos.publishing.wake.SqsQueues;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** The lanes of publishing, on the queues of the local stack. */
final class SqsQueuesTest {

    private static final List<QueueDefinition> QUEUES = List.of(
            QueueDefinition.standard("due", Duration.ofSeconds(30)),
            QueueDefinition.standard("publish", Duration.ofSeconds(30)));

    @TempDir
    Path folder;

    @Test
    void sayWhichWorkspaceAMessageIsForSoThatNoneWaitsBehindAnother() {
        PublicationMessage message = PublicationMessage.fromJson("{\"version\":1,\"workspace\":\"" + UUID.randomUUID()
                + "\",\"post\":\"" + UUID.randomUUID() + "\",\"revision\":1}");
        try (LocalQueues queues = LocalQueues.start(0, folder, ACCOUNT, QUEUES);
                SqsClient sqs = client(SqsClient.builder(), queues.url())) {
            String due = queues.queueUrl("due").toString();
            SqsQueues lanes = new SqsQueues(sqs, due, queues.queueUrl("publish").toString(), InstantSource.system());

            lanes.send(Lane.PREPARE, message, InstantSource.system().instant());

            Message received = sqs.receiveMessage(receive -> receive.queueUrl(due)
                            .waitTimeSeconds(5)
                            .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                    .messages()
                    .getFirst();
            assertThat(PublicationMessage.fromJson(received.body())).isEqualTo(message);
            assertThat(received.attributes())
                    .containsEntry(
                            MessageSystemAttributeName.MESSAGE_GROUP_ID,
                            message.workspace().toString());
        }
    }
}
