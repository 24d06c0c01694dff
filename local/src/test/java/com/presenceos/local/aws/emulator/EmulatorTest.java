package com.presenceos.local.aws.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.aws.dynamodb.TableDefinition;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.scheduler.ListedFiring;
import com.presenceos.local.aws.services.LocalResources;
import com.presenceos.local.aws.sqs.QueueDefinition;
import com.presenceos.platform.config.Config;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Everything through the SDK, against services that know nothing of the template. */
@Tag("slow")
final class EmulatorTest {
    private static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:due";
    private static final String ROLE = "arn:aws:iam::000000000000:role/scheduler";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    static Path folder;

    private static SomeEmulator some;
    private static EmulatorSettings settings;
    private static EmulatorClients clients;

    private final List<String> delivered = new ArrayList<>();
    private int failures;

    @BeforeAll
    static void start() {
        some = SomeEmulator.start(folder, NOW::get);
        settings = EmulatorSettings.find(Config.of(some.variables())).orElseThrow();
        clients = new EmulatorClients(settings);
    }

    @AfterAll
    static void stop() {
        clients.close();
        some.close();
    }

    @AfterEach
    void deleteSchedules() {
        scheduled().forEach(name -> clients.scheduler.deleteSchedule(request -> request.name(name)));
    }

    @Test
    void makesWhatIsAbsent() {
        try (Emulator emulator = emulator("absent")) {
            Map<QueueAttributeName, String> attributes = clients.sqs
                    .getQueueAttributes(request -> request.queueUrl(
                                    emulator.queueUrl("absent").toString())
                            .attributeNames(QueueAttributeName.ALL))
                    .attributes();
            assertThat(attributes).containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, "45");
            assertThat(attributes.get(QueueAttributeName.REDRIVE_POLICY))
                    .contains("arn:aws:sqs:us-east-1:000000000000:absent-dead")
                    .containsPattern("\"maxReceiveCount\" ?: ?\"?3");
            assertThat(clients.dynamoDb
                            .describeTimeToLive(request -> request.tableName("absent"))
                            .timeToLiveDescription()
                            .attributeName())
                    .isEqualTo("expires_at");
            assertThat(clients.s3
                            .headBucket(request -> request.bucket("absent"))
                            .sdkHttpResponse()
                            .isSuccessful())
                    .isTrue();
        }
    }

    @Test
    void leavesWhatIsThere() {
        try (Emulator first = emulator("kept")) {
            clients.sqs.sendMessage(
                    send -> send.queueUrl(first.queueUrl("kept").toString()).messageBody("message"));
            clients.dynamoDb.putItem(put -> put.tableName("kept").item(Map.of("id", AttributeValue.fromS("item"))));
            clients.s3.putObject(put -> put.bucket("kept").key("key"), RequestBody.fromString("object"));
        }

        try (Emulator second = emulator("kept")) {
            assertThat(clients.sqs
                            .receiveMessage(receive ->
                                    receive.queueUrl(second.queueUrl("kept").toString()))
                            .messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.body()).isEqualTo("message"));
            assertThat(clients.dynamoDb.scan(scan -> scan.tableName("kept")).count())
                    .isEqualTo(1);
            assertThat(clients.s3
                            .getObjectAsBytes(get -> get.bucket("kept").key("key"))
                            .asUtf8String())
                    .isEqualTo("object");
        }
    }

    @Test
    void saysThatNothingAnswers() {
        EmulatorSettings nowhere = EmulatorSettings.find(Config.of(Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1")))
                .orElseThrow();

        assertThatThrownBy(() -> Emulator.start(nowhere, resources("any"), this::take, FiringPolicy.PUNCTUAL, NOW::get))
                .isInstanceOf(EmulatorFailure.class)
                .hasMessageStartingWith("The AWS emulator at http://127.0.0.1:1 is of no use for SQS: ");
    }

    @Test
    void firesAOneOffOnceAndDeletesIt() {
        ListedFiring firing = firing();
        create("once", "at(2030-01-01T09:00:00)");

        tickAt(firing, "2030-01-01T08:59:59Z");
        assertThat(delivered).isEmpty();
        assertThat(scheduled()).containsExactly("once");

        tickAt(firing, "2030-01-01T09:00:00Z");
        assertThat(delivered).containsExactly("once");
        assertThat(scheduled()).isEmpty();

        tickAt(firing, "2030-01-01T09:00:01Z");
        assertThat(delivered).containsExactly("once");
    }

    @Test
    void firesWhatFellDueBeforeItBegan() {
        create("late", "at(2020-01-01T09:00:00)");

        tickAt(firing(), "2030-02-01T00:00:00Z");

        assertThat(delivered).containsExactly("late");
        assertThat(scheduled()).isEmpty();
    }

    @Test
    void keepsAOneOffUntilItsTargetTookIt() {
        ListedFiring firing = firing();
        create("again", "at(2030-03-01T09:00:00)");
        failures = 1;

        tickAt(firing, "2030-03-01T09:00:00Z");
        assertThat(delivered).isEmpty();
        assertThat(scheduled()).containsExactly("again");

        tickAt(firing, "2030-03-01T09:00:01Z");
        assertThat(delivered).containsExactly("again");
        assertThat(scheduled()).isEmpty();
    }

    @Test
    void firesNothingThatWasDeleted() {
        ListedFiring firing = firing();
        create("gone", "at(2030-04-01T09:00:00)");
        tickAt(firing, "2030-04-01T08:00:00Z");
        clients.scheduler.deleteSchedule(request -> request.name("gone"));

        tickAt(firing, "2030-04-01T09:00:00Z");

        assertThat(delivered).isEmpty();
    }

    @Test
    void firesEveryOccurrenceOfWhatRecurs() {
        NOW.set(Instant.parse("2030-05-01T00:00:00Z"));
        ListedFiring firing = firing();
        create("rate", "rate(5 minutes)");
        create("cron", "cron(7 * * * ? *)");

        tickAt(firing, "2030-05-01T00:04:59Z");
        assertThat(delivered).isEmpty();
        tickAt(firing, "2030-05-01T00:05:00Z");
        tickAt(firing, "2030-05-01T00:05:01Z");
        assertThat(delivered).containsExactly("rate");
        tickAt(firing, "2030-05-01T00:07:00Z");
        assertThat(delivered).containsExactly("rate", "cron");
        tickAt(firing, "2030-05-01T00:10:00Z");
        assertThat(delivered).containsExactly("rate", "cron", "rate");
        assertThat(scheduled()).containsExactlyInAnyOrder("rate", "cron");
    }

    @Test
    void followsAScheduleToItsNewTime() {
        NOW.set(Instant.parse("2030-06-01T00:00:00Z"));
        ListedFiring firing = firing();
        create("moved", "at(2030-06-01T09:00:00)");
        tickAt(firing, "2030-06-01T08:00:00Z");
        clients.scheduler.updateSchedule(request -> request.name("moved")
                .scheduleExpression("at(2030-06-01T10:00:00)")
                .flexibleTimeWindow(window -> window.mode("OFF"))
                .actionAfterCompletion("DELETE")
                .target(target -> target.arn(QUEUE).roleArn(ROLE).input("moved")));

        tickAt(firing, "2030-06-01T09:30:00Z");
        assertThat(delivered).isEmpty();
        tickAt(firing, "2030-06-01T10:00:00Z");
        assertThat(delivered).containsExactly("moved");
    }

    private ListedFiring firing() {
        return new ListedFiring(
                new EmulatedSchedules(clients.scheduler),
                this::take,
                settings.account(),
                FiringPolicy.PUNCTUAL,
                NOW::get,
                Runnable::run);
    }

    private static void tickAt(ListedFiring firing, String instant) {
        NOW.set(Instant.parse(instant));
        firing.tick();
    }

    private void take(String arn, String input, String roleArn) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the queue is away");
        }
        delivered.add(arn.equals(QUEUE) && roleArn.equals(ROLE) ? input : arn + " " + input);
    }

    private static void create(String name, String expression) {
        clients.scheduler.createSchedule(request -> request.name(name)
                .scheduleExpression(expression)
                .flexibleTimeWindow(window -> window.mode("OFF"))
                .actionAfterCompletion("DELETE")
                .target(target -> target.arn(QUEUE).roleArn(ROLE).input(name)));
    }

    private static List<String> scheduled() {
        return clients.scheduler.listSchedules(request -> {}).schedules().stream()
                .map(ScheduleSummary::name)
                .toList();
    }

    private Emulator emulator(String name) {
        return Emulator.start(settings, resources(name), this::take, FiringPolicy.PUNCTUAL, InstantSource.system());
    }

    private static LocalResources resources(String name) {
        return new LocalResources(
                List.of(
                        QueueDefinition.standard(name, Duration.ofSeconds(45)).redriveTo(name + "-dead", 3),
                        QueueDefinition.standard(name + "-dead", Duration.ofSeconds(30))),
                List.of(new TableDefinition(
                        name, new KeyAttribute("id", AttributeType.S), Optional.empty(), Optional.of("expires_at"))),
                List.of(name));
    }
}
