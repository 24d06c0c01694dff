package com.presenceos.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.ConnectorStore;
import com.presenceos.channels.Networks;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SchedulePostTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant IN_AN_HOUR = PublishingWorld.START.plus(Duration.ofHours(1));

    private PublishingWorld world;

    @BeforeEach
    void aWorld() {
        world = new PublishingWorld(DATABASE.dataSource());
    }

    @Test
    void storesThePostAndArmsIt() {
        Post post = schedule(world.arm, IN_AN_HOUR, aPicture(1000, 1000));

        assertThat(world.stateOf(post)).isEqualTo(new PostState.Scheduled());
        assertThat(world.schedules).containsExactly(post.id() + "@2026-11-23T10:55:00Z");
    }

    @Test
    void keepsAPostThatCouldNotBeArmedForTheSweeper() {
        PublicationSchedules broken = new PublicationSchedules() {
            @Override
            public void create(PublicationMessage message, Instant at) {
                throw new IllegalStateException("Scheduler does not answer");
            }

            @Override
            public void delete(PublicationMessage message) {}
        };
        ArmPublication brokenArm =
                new ArmPublication(new SqlAgenda(world.database), broken, (_, _, _) -> {}, world.clock);

        Post post = schedule(brokenArm, IN_AN_HOUR, aPicture(1000, 1000));
        world.clock.forward(Duration.ofMinutes(2));
        world.sweep.run();

        assertThat(world.schedules).containsExactly(post.id() + "@2026-11-23T10:55:00Z");
    }

    @Test
    void refusesAnInstantThatIsNotInTheFuture() {
        assertThat(violations(PublishingWorld.START.minusSeconds(1), aPicture(1000, 1000)))
                .containsExactly(new Violation(
                        "/scheduled_at",
                        "2026-11-23T09:59:59Z is in the past (it is 2026-11-23T10:00:00Z); a later instant is needed"));
    }

    @Test
    void refusesAnInstantMoreThanAYearAhead() {
        assertThat(violations(PublishingWorld.START.plus(Duration.ofDays(367)), aPicture(1000, 1000)))
                .extracting(Violation::detail)
                .containsExactly("2027-11-25T10:00:00Z is more than 366 days ahead");
    }

    @Test
    void refusesAPictureThatTheNetworkWouldRefuse() {
        assertThat(violations(IN_AN_HOUR, aPicture(1000, 3000)))
                .containsExactly(new Violation(
                        "/content/media/0",
                        "Picture is 1000 x 3000 pixels (ratio 0.33); Instagram allows 0.8 to 1.91"));
    }

    @Test
    void refusesAPictureThatIsNotThere() {
        assertThat(violations(IN_AN_HOUR, new MediaId(world.ids.next())))
                .extracting(Violation::pointer)
                .containsExactly("/content/media/0/media_id");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(violations(PublishingWorld.START.minusSeconds(1), aPicture(1000, 3000)))
                .extracting(Violation::pointer)
                .containsExactly("/scheduled_at", "/content/media/0");
    }

    @Test
    void doesNotFindABrandOfAnotherWorkspace() {
        MediaId picture = aPicture(1000, 1000);

        assertThatThrownBy(() -> use(world.arm)
                        .schedule(
                                new WorkspaceId(world.ids.next()),
                                world.author,
                                world.brand,
                                world.connector,
                                plan(IN_AN_HOUR, picture)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnAccountOfAnotherBrand() {
        BrandId other = new BrandId(world.ids.next());
        world.sql(
                "INSERT INTO brands (id, workspace_id, name, brand_type, description, timezone, created_at, updated_at)"
                        + " VALUES (?, ?, 'Other', 'other', '', 'UTC', now(), now())",
                other.value(),
                world.workspace.value());
        MediaId picture = aPicture(1000, 1000);

        Invalid refusal = catchThrowableOfType(
                Invalid.class,
                () -> use(world.arm)
                        .schedule(world.workspace, world.author, other, world.connector, plan(IN_AN_HOUR, picture)));

        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/connector_id");
    }

    @Test
    void asksToConnectAnExpiredAccountFirst() {
        world.sql("UPDATE social_connectors SET status = 'expired', last_error = 'gone'");
        MediaId picture = aPicture(1000, 1000);

        assertThatThrownBy(() -> schedule(world.arm, IN_AN_HOUR, picture))
                .isInstanceOf(Conflict.class)
                .hasMessage("The account n must be connected again first");
    }

    private List<Violation> violations(Instant dueAt, MediaId picture) {
        return catchThrowableOfType(Invalid.class, () -> schedule(world.arm, dueAt, picture))
                .violations();
    }

    private Post schedule(ArmPublication arm, Instant dueAt, MediaId picture) {
        ConnectorId account = world.connector;
        return use(arm).schedule(world.workspace, world.author, world.brand, account, plan(dueAt, picture));
    }

    private SchedulePost use(ArmPublication arm) {
        return new SchedulePost(
                world.database,
                new BrandStore(),
                world.posts,
                new ConnectorStore(),
                new StoredPlanCheck(
                        world.database,
                        new BrandStore(),
                        new ConnectorStore(),
                        new MediaStore(),
                        new Networks(List.of(world.network))),
                world.quotas,
                world.alarm,
                arm,
                world.ids,
                world.clock);
    }

    private static PostPlan plan(Instant dueAt, MediaId picture) {
        return new PostPlan(content(picture), dueAt, ZoneId.of("UTC"), LatenessPolicy.STANDARD);
    }

    private static PostContent content(MediaId picture) {
        return new PostContent(
                "Buns", List.of("fika"), List.of(new PostMedia(picture, Optional.empty())), Optional.empty());
    }

    private MediaId aPicture(int width, int height) {
        MediaId id = new MediaId(world.ids.next());
        world.sql(
                "INSERT INTO media_items (id, workspace_id, brand_id, file_name, status, declared_type, declared_size,"
                        + " content_type, size_bytes, width, height, plain_jpeg, created_at)"
                        + " VALUES (?, ?, ?, 'bun.jpg', 'ready', 'image/jpeg', 1000, 'image/jpeg', 1000, ?, ?, true, now())",
                id.value(),
                world.workspace.value(),
                world.brand.value(),
                width,
                height);
        return id;
    }
}
