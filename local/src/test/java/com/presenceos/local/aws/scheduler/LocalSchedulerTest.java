package com.presenceos.local.aws.scheduler;

import static com.presenceos.local.aws.scheduler.SchedulerStand.QUEUE;
import static com.presenceos.local.aws.scheduler.SchedulerStand.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.aws.LocalClients;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

final class LocalSchedulerTest {
    @TempDir
    Path folder;

    private SchedulerStand stand;

    @BeforeEach
    void start() {
        stand = new SchedulerStand(folder, new SettableClock("2026-11-23T10:00:00Z"));
    }

    @AfterEach
    void stop() {
        stand.close();
    }

    @Test
    void firesAOneOffOnItsSecondAndOnce() {
        stand.create("p-1-1", "at(2026-11-23T10:05:00)");

        stand.tickAt("2026-11-23T10:04:59.999Z");
        assertThat(stand.delivered).isEmpty();

        stand.tickAt("2026-11-23T10:05:00Z");
        stand.tickAt("2026-11-23T10:05:01Z");
        assertThat(stand.delivered).containsExactly("p-1-1");
    }

    @Test
    void answersWithAllThatWasAskedFor() {
        String arn = stand.client
                .createSchedule(request("p-1-1", "at(2026-11-23T12:00:00)")
                        .scheduleExpressionTimezone("Europe/Berlin")
                        .description("the first")
                        .actionAfterCompletion(ActionAfterCompletion.DELETE)
                        .build())
                .scheduleArn();

        GetScheduleResponse schedule = stand.client.getSchedule(get -> get.name("p-1-1"));

        assertThat(arn).isEqualTo("arn:aws:scheduler:us-east-1:000000000000:schedule/default/p-1-1");
        assertThat(schedule.arn()).isEqualTo(arn);
        assertThat(schedule.groupName()).isEqualTo("default");
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("Europe/Berlin");
        assertThat(schedule.description()).isEqualTo("the first");
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.DELETE);
        assertThat(schedule.state()).isEqualTo(ScheduleState.ENABLED);
        assertThat(schedule.target().arn()).isEqualTo(QUEUE);
        assertThat(schedule.creationDate()).isEqualTo("2026-11-23T10:00:00Z");
    }

    @Test
    void deletesAfterCompletionWhenAskedTo() {
        stand.client.createSchedule(request("gone", "at(2026-11-23T10:05:00)")
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .build());
        stand.create("stays", "at(2026-11-23T10:05:00)");

        stand.tickAt("2026-11-23T10:05:00Z");

        assertThat(names()).containsExactly("stays");
        assertThatThrownBy(() -> stand.client.getSchedule(get -> get.name("gone")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Schedule gone does not exist.");
    }

    @Test
    void refusesANameThatIsTakenButNotTheSameCallAgain() {
        stand.client.createSchedule(
                request("p-1-1", "rate(1 hour)").clientToken("one").build());

        stand.client.createSchedule(
                request("p-1-1", "rate(1 hour)").clientToken("one").build());

        assertThatThrownBy(() -> stand.client.createSchedule(
                        request("p-1-1", "rate(1 hour)").clientToken("two").build()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Schedule p-1-1 already exists.");
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        assertThatThrownBy(() -> stand.create("wrong", "at(tomorrow)"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("at(tomorrow)");
        assertThatThrownBy(() -> stand.client.createSchedule(request("wrong", "rate(1 hour)")
                        .scheduleExpressionTimezone("Mars/Base")
                        .build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Mars/Base");
        assertThatThrownBy(() -> stand.client.createSchedule(
                        request("wrong", "rate(1 hour)").groupName("none").build()))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void movesWithAnUpdate() {
        stand.create("p-1-1", "at(2026-11-23T10:05:00)");

        stand.client.updateSchedule(update -> update.name("p-1-1")
                .scheduleExpression("at(2026-11-23T11:00:00)")
                .flexibleTimeWindow(window -> window.mode("OFF"))
                .target(SchedulerStand.target("moved")));

        stand.tickAt("2026-11-23T10:05:00Z");
        assertThat(stand.delivered).isEmpty();
        stand.tickAt("2026-11-23T11:00:00Z");
        assertThat(stand.delivered).containsExactly("moved");
    }

    @Test
    void forgetsWhatIsDeleted() {
        stand.create("p-1-1", "at(2026-11-23T10:05:00)");

        stand.client.deleteSchedule(delete -> delete.name("p-1-1"));

        stand.tickAt("2026-11-23T10:05:00Z");
        assertThat(stand.delivered).isEmpty();
    }

    @Test
    void skipsWhatIsDisabled() {
        stand.client.createSchedule(
                request("off", "rate(5 minutes)").state(ScheduleState.DISABLED).build());

        stand.tickAt("2026-11-23T10:05:00Z");

        assertThat(stand.delivered).isEmpty();
    }

    @Test
    void repeatsBetweenStartAndEnd() {
        stand.client.createSchedule(request("often", "rate(5 minutes)")
                .startDate(Instant.parse("2026-11-23T10:07:00Z"))
                .endDate(Instant.parse("2026-11-23T10:13:00Z"))
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .build());

        stand.tickAt("2026-11-23T10:06:00Z");
        assertThat(stand.delivered).isEmpty();
        stand.tickAt("2026-11-23T10:07:00Z");
        stand.tickAt("2026-11-23T10:12:00Z");
        stand.tickAt("2026-11-23T10:17:00Z");

        assertThat(stand.delivered).hasSize(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void triesAgainLaterAndLaterUntilTheTargetAnswers() {
        stand.create("p-1-1", "at(2026-11-23T10:05:00)");
        stand.failTimes(2);

        stand.tickAt("2026-11-23T10:05:00Z");
        stand.tickAt("2026-11-23T10:05:01Z");
        stand.tickAt("2026-11-23T10:05:02Z");
        assertThat(stand.delivered).isEmpty();

        stand.tickAt("2026-11-23T10:05:03Z");
        assertThat(stand.delivered).containsExactly("p-1-1");
    }

    @Test
    void givesUpByTheRetryPolicyAndLeavesADeadLetter() {
        stand.client.createSchedule(request("p-1-1", "at(2026-11-23T10:05:00)")
                .target(SchedulerStand.target("lost").toBuilder()
                        .retryPolicy(retry -> retry.maximumRetryAttempts(1))
                        .deadLetterConfig(dead -> dead.arn("arn:dead"))
                        .build())
                .build());
        stand.failTimes(2);

        stand.tickAt("2026-11-23T10:05:00Z");
        stand.tickAt("2026-11-23T10:05:01Z");
        stand.tickAt("2026-11-23T10:10:00Z");

        assertThat(stand.delivered).containsExactly("arn:dead lost");
    }

    @Test
    void firesWhatFellDueWhileItWasOffOnce() {
        stand.create("one-off", "at(2026-11-23T10:05:00)");
        stand.create("hourly", "cron(0 * * * ? *)");
        stop();

        stand = new SchedulerStand(folder, new SettableClock("2026-11-24T08:30:00Z"));
        stand.tickAt("2026-11-24T08:30:00Z");
        stand.tickAt("2026-11-24T08:59:59Z");
        assertThat(stand.delivered).containsExactlyInAnyOrder("one-off", "hourly");

        stand.tickAt("2026-11-24T09:00:00Z");
        assertThat(stand.delivered).hasSize(3);
    }

    @Test
    void deliversAgainAfterARestartWhatNoTargetTook() {
        stand.create("p-1-1", "at(2026-11-23T10:05:00)");
        stand.failTimes(1);
        stand.tickAt("2026-11-23T10:05:00Z");
        stop();

        stand = new SchedulerStand(folder, new SettableClock("2026-11-23T10:06:00Z"));
        stand.tickAt("2026-11-23T10:06:00Z");

        assertThat(stand.delivered).containsExactly("p-1-1");
    }

    @Test
    void firesAsLateAndAsOftenAsItsPolicySays() {
        stop();
        stand = new SchedulerStand(
                folder,
                new SettableClock("2026-11-23T10:00:00Z"),
                (due, _) -> List.of(due.plusSeconds(20), due.plusSeconds(40)));
        stand.create("p-1-1", "at(2026-11-23T10:05:00)");

        stand.tickAt("2026-11-23T10:05:00Z");
        assertThat(stand.delivered).isEmpty();
        stand.tickAt("2026-11-23T10:05:20Z");
        stand.tickAt("2026-11-23T10:05:40Z");

        assertThat(stand.delivered).containsExactly("p-1-1", "p-1-1");
    }

    @Test
    void keepsSchedulesInGroups() {
        stand.client.createScheduleGroup(group -> group.name("posts"));
        stand.client.createSchedule(
                request("p-1-1", "rate(1 hour)").groupName("posts").build());
        stand.create("p-1-1", "rate(1 hour)");

        assertThat(stand.client
                        .listSchedules(list -> list.groupName("posts").namePrefix("p-"))
                        .schedules())
                .extracting(ScheduleSummary::groupName)
                .containsExactly("posts");
        assertThat(stand.client.getScheduleGroup(get -> get.name("posts")).arn())
                .isEqualTo("arn:aws:scheduler:us-east-1:000000000000:schedule-group/posts");
        assertThatThrownBy(() -> stand.client.createScheduleGroup(group -> group.name("posts")))
                .isInstanceOf(ConflictException.class);

        stand.client.deleteScheduleGroup(group -> group.name("posts"));
        assertThat(names()).containsExactly("p-1-1");
    }

    @Test
    void listsPageByPage() {
        for (int number = 1; number <= 5; number++) {
            stand.create("p-" + number, "rate(1 hour)");
        }

        assertThat(stand.client
                        .listSchedulesPaginator(list -> list.maxResults(2))
                        .schedules())
                .extracting(ScheduleSummary::name)
                .containsExactly("p-1", "p-2", "p-3", "p-4", "p-5");
    }

    @Test
    void fillsInTheContextOfTheInput() {
        stand.client.createSchedule(request("p-1-1", "at(2026-11-23T10:05:00)")
                .target(SchedulerStand.target("<aws.scheduler.scheduled-time> <aws.scheduler.attempt-number>"))
                .build());

        stand.tickAt("2026-11-23T10:05:00.250Z");

        assertThat(stand.delivered).containsExactly("2026-11-23T10:05:00Z 1");
    }

    @Test
    void firesByItselfOnceStarted(@TempDir Path own) throws InterruptedException {
        BlockingQueue<String> taken = new ArrayBlockingQueue<>(2);
        try (LocalScheduler scheduler = LocalScheduler.start(
                        0,
                        own,
                        LocalClients.ACCOUNT,
                        (_, input, _) -> taken.add(input),
                        FiringPolicy.PUNCTUAL,
                        InstantSource.system());
                SchedulerClient client = LocalClients.client(SchedulerClient.builder(), scheduler.url())) {
            scheduler.fire();
            client.createSchedule(request("now", "at(2026-01-01T00:00:00)").build());

            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo("now");
        }
    }

    private List<String> names() {
        return stand.client.listSchedules(list -> {}).schedules().stream()
                .map(ScheduleSummary::name)
                .toList();
    }
}
