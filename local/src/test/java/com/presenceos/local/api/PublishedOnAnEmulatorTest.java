package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The stack where AWS is an emulator that lists schedules and fires none. */
@Tag("slow")
final class PublishedOnAnEmulatorTest {

    @RegisterExtension
    static final RunningStack STACK = RunningStack.besideAnEmulator();

    private final Visitor mara = new Visitor(STACK.url());

    @Test
    void aPostAppears() throws Exception {
        mara.register();
        String brand = mara.brand();
        String account = mara.connect(brand);
        String media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpeg", 1000, 1000))
                .text("id");
        Instant at = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);

        Answer scheduled = mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        at.toString(),
                        "timezone",
                        "UTC",
                        "content",
                        Map.of("caption", "Buns", "media", List.of(Map.of("media_id", media)))));
        assertThat(scheduled.status()).as(scheduled.body().toString()).isEqualTo(201);

        Answer post = awaitPublished(scheduled.text("id"));
        assertThat(post.text("status")).as(post.body().toString()).isEqualTo("published");
        assertThat(Instant.parse(post.text("published_at"))).isAfterOrEqualTo(at);
        assertThat(STACK.data().resolve("instagram")).isDirectory();
        assertThat(STACK.data().resolve("aws")).as("of embedded services").doesNotExist();
    }

    @Test
    void firesWhatTheEmulatorLists() {
        // The running stack has told the SDK where the emulator is.
        try (SqsClient sqs = SqsClient.create();
                SchedulerClient scheduler = SchedulerClient.create()) {
            String seen = sqs.createQueue(request -> request.queueName("seen")).queueUrl();
            scheduler.createSchedule(request -> request.groupName("presence-posts")
                    .name("overdue")
                    .scheduleExpression("at(2020-01-01T00:00:00)")
                    .flexibleTimeWindow(window -> window.mode("OFF"))
                    .actionAfterCompletion("DELETE")
                    .target(target -> target.arn("arn:aws:sqs:us-east-1:000000000000:seen")
                            .roleArn("arn:aws:iam::000000000000:role/scheduler")
                            .input("look")));

            assertThat(sqs.receiveMessage(request -> request.queueUrl(seen).waitTimeSeconds(20))
                            .messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.body()).isEqualTo("look"));
        }
    }

    private Answer awaitPublished(String post) throws Exception {
        Instant patience = Instant.now().plusSeconds(60);
        while (true) {
            Answer answer = mara.get("/posts/" + post);
            if (List.of("published", "failed", "held").contains(answer.text("status"))
                    || Instant.now().isAfter(patience)) {
                return answer;
            }
            // The product itself is what is waited for; there is no clock to move in a running stack.
            Thread.sleep(250);
        }
    }
}
