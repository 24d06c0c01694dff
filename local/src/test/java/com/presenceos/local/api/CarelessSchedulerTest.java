package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import com.presenceos.platform.aws.AwsClients;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Credential;
import com.presenceos.platform.sql.Credentials;
import com.presenceos.platform.sql.Pool;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;

/**
 * Nothing rests on the kindness of the Scheduler: messages come as late as it may be, and all of them twice. In
 * miniature, since nobody waits for the five minutes by which posts are really prepared ahead.
 */
@Tag("slow")
final class CarelessSchedulerTest {

    private static final int LATE_UP_TO_SECONDS = 6;
    private static final Duration AHEAD = Duration.ofSeconds(18);

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor mara = new Visitor(STACK.url());
    private final AwsClients aws = new AwsClients();

    @Test
    void aPostStillLeavesAtItsSecondAndOnce() throws Exception {
        assertThat(mara.post(
                                URI.create(STACK.url() + "/_fake/scheduler"),
                                Map.of("late_up_to_seconds", LATE_UP_TO_SECONDS, "twice_one_in", 1))
                        .status())
                .isEqualTo(200);
        mara.register();
        String brand = mara.brand();
        Answer started = mara.startConnecting(brand);
        URI network = URI.create(started.text("authorization_url")).resolve("/");
        String account = mara.post("/connectors/oauth/callback", mara.allow(started))
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpeg", 800, 800))
                .text("id");
        String caption = "Buns " + UUID.randomUUID();
        Instant planned = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        String post = mara.schedule(brand, account, media, planned, caption).text("id");

        Instant at = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
        bringForward(post, at);
        Answer outcome = mara.awaitOutcome(post);

        assertThat(outcome.text("status")).as(outcome.body().toString()).isEqualTo("published");
        assertThat(mara.fetch(network.resolve("/_fake/posted"))
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("caption").asText().equals(caption)))
                .singleElement()
                .satisfies(
                        one -> assertThat(Instant.ofEpochMilli(one.path("at_ms").asLong()))
                                .isBetween(at, at.plusSeconds(2)));
    }

    /** As if it had been scheduled long ago for that instant: its schedule is the one that was made for it. */
    private void bringForward(String post, Instant at) throws Exception {
        SchedulerClient scheduler = aws.scheduler();
        List<ScheduleSummary> schedules =
                scheduler.listSchedules(list -> list.namePrefix("p-" + post)).schedules();
        assertThat(schedules).hasSize(1);
        move(post, at);
        GetScheduleResponse schedule =
                scheduler.getSchedule(get -> get.groupName(schedules.getFirst().groupName())
                        .name(schedules.getFirst().name()));
        scheduler.updateSchedule(update -> update.groupName(schedule.groupName())
                .name(schedule.name())
                .scheduleExpression("at("
                        + LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC)
                                .plusSeconds(1)
                                .truncatedTo(ChronoUnit.SECONDS)
                        + ")")
                .flexibleTimeWindow(schedule.flexibleTimeWindow())
                .actionAfterCompletion(schedule.actionAfterCompletion())
                .target(schedule.target()));
    }

    private void move(String post, Instant at) throws Exception {
        String credential = aws.secretsManager()
                .getSecretValue(get -> get.secretId("presence/migration"))
                .secretString();
        Credential owner = Credential.of(Json.foreign(credential.getBytes(StandardCharsets.UTF_8)));
        try (HikariDataSource pool = Pool.open(Credentials.fixed(owner), 1);
                Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE scheduled_posts SET due_at = ? WHERE id = ?")) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setObject(2, UUID.fromString(post));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
