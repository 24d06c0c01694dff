package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.network.Networks;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.ledger.PostOrigin;
import com.presenceos.publishing.ledger.SqlNewPosts;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.PublicationQueues;
import com.presenceos.publishing.wake.PublicationSchedules;
import com.presenceos.publishing.wake.SqlAgenda;
import com.presenceos.publishing.wake.SweepAlarm;
import com.presenceos.testing.RoundTrips;
import com.presenceos.testing.TestActor;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SchedulePostTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant IN_AN_HOUR = PublishingWorld.START.plus(Duration.ofHours(1));

    private PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void storesThePostAndArmsIt() {
        Post post = schedule(world.arm, IN_AN_HOUR, world.aPicture(1000, 1000));

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

        Post post = schedule(brokenArm, IN_AN_HOUR, world.aPicture(1000, 1000));
        world.clock.forward(Duration.ofMinutes(2));
        world.sweep.run();

        assertThat(world.schedules).containsExactly(post.id() + "@2026-11-23T10:55:00Z");
    }

    @Test
    void looksForAFarPostWhoseScheduleWasNeverMadeBeforeItsTime() {
        MediaId picture = world.aPicture(1000, 1000);
        PublicationSchedules dead = new PublicationSchedules() {
            @Override
            public void create(PublicationMessage message, Instant at) {
                throw new OutOfMemoryError("the sandbox is gone");
            }

            @Override
            public void delete(PublicationMessage message) {}
        };
        ArmPublication deadly = new ArmPublication(new SqlAgenda(world.database), dead, (_, _, _) -> {}, world.clock);
        assertThatThrownBy(() -> schedule(deadly, IN_AN_HOUR, picture)).isInstanceOf(OutOfMemoryError.class);

        world.clock.forward(Duration.ofMinutes(57));
        world.sweep.run();

        assertThat(world.sent).extracting(PublishingWorld.Sent::at).containsExactly(world.clock.instant());
        assertThat(world.clock.instant()).isEqualTo(IN_AN_HOUR.minus(Duration.ofMinutes(3)));
    }

    @Test
    void givesThePlaceBackWhenTheSweepCouldNotBeTold() {
        SweepAlarm broken = whenAnnounced(() -> {
            throw new IllegalStateException("DynamoDB does not answer");
        });

        MediaId picture = world.aPicture(1000, 1000);
        assertThatThrownBy(() -> schedule(use(world.arm, broken), IN_AN_HOUR, picture, Optional.empty()))
                .hasMessage("DynamoDB does not answer");
        assertThat(posts()).isZero();
        assertThat(placesTaken()).isZero();
    }

    /** With the one that knows the caller these are the eight of a request; one of the two transactions writes. */
    @Test
    void costsSevenRoundTripsToTheDatabase() {
        RoundTrips trips = new RoundTrips();
        world = new PublishingWorld(DATABASE, trips::counting);
        MediaId picture = world.aPicture(1000, 1000);
        trips.take();

        schedule(world.arm, IN_AN_HOUR, picture);

        assertThat(trips.take()).isEqualTo(7);
    }

    @Test
    void findsThePostOfAnAttemptThatDiedBeforeArmingIt() {
        MediaId picture = world.aPicture(1000, 1000);
        PublicationQueues dead = (_, _, _) -> {
            throw new OutOfMemoryError("the sandbox is gone");
        };
        ArmPublication deadly = new ArmPublication(new SqlAgenda(world.database), new NoSchedules(), dead, world.clock);
        Instant soon = PublishingWorld.START.plusSeconds(30);
        assertThatThrownBy(() -> schedule(use(deadly), soon, picture, idempotent("buns")))
                .isInstanceOf(OutOfMemoryError.class);

        Post post = schedule(use(world.arm), soon, picture, idempotent("buns"));

        assertThat(world.sent).extracting(PublishingWorld.Sent::message).containsExactly(post.message());
        assertThat(posts()).isEqualTo(1);
        assertThat(placesTaken()).isEqualTo(1);
    }

    @Test
    void answersARepeatWithThePostAsItIsNow() {
        MediaId picture = world.aPicture(1000, 1000);
        Post moved = schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));
        Instant later = IN_AN_HOUR.plus(Duration.ofDays(3));
        world.change.change(world.actor, moved.id(), OptionalInt.empty(), plan -> plan.at(later));

        // Long after, when the time that was asked for has passed.
        world.clock.forward(Duration.ofHours(30));
        Post again = schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));

        assertThat(again).isEqualTo(world.read(moved));
        assertThat(again.dueAt()).isEqualTo(later);
        assertThat(posts()).isEqualTo(1);
        assertThat(placesTaken()).isZero();
    }

    @Test
    void doesNotReviveACancelledPost() {
        MediaId picture = world.aPicture(1000, 1000);
        Post post = schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));
        world.cancel.cancel(world.actor, post.id(), OptionalInt.empty());

        Post again = schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));

        assertThat(again.state()).isEqualTo(new PostState.Cancelled());
        assertThat(world.schedules).isEmpty();
        assertThat(placesTaken()).isZero();
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        MediaId picture = world.aPicture(1000, 1000);
        schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));

        Invalid refusal = catchThrowableOfType(
                Invalid.class, () -> schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("bread")));

        assertThat(refusal.violations())
                .containsExactly(new Violation(
                        "Idempotency-Key", "was used for another request; a new request needs a new key"));
        assertThat(placesTaken()).isEqualTo(1);
    }

    @Test
    void makesOnePostOfTwoAttemptsAtOnce() {
        MediaId picture = world.aPicture(1000, 1000);
        List<Post> faster = new ArrayList<>();

        Post slower = schedule(
                use(
                        world.arm,
                        whenAnnounced(
                                () -> faster.add(schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"))))),
                IN_AN_HOUR,
                picture,
                idempotent("buns"));

        assertThat(faster).extracting(Post::id).containsExactly(slower.id());
        assertThat(posts()).isEqualTo(1);
        assertThat(placesTaken()).isEqualTo(1);
    }

    @Test
    void leavesNoPlaceTakenWhenTheFasterAttemptsPostWasCancelledMeanwhile() {
        MediaId picture = world.aPicture(1000, 1000);

        Post slower = schedule(
                use(world.arm, whenAnnounced(() -> {
                    Post faster = schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));
                    world.cancel.cancel(world.actor, faster.id(), OptionalInt.empty());
                    world.quotas.reserve(PublishingWorld.HOLDER, faster.id(), IN_AN_HOUR, ScriptedNetwork.QUOTA);
                })),
                IN_AN_HOUR,
                picture,
                idempotent("buns"));

        assertThat(slower.state()).isEqualTo(new PostState.Cancelled());
        assertThat(placesTaken()).isZero();
    }

    /** Both attempts have the one place; the slower cannot give back what the faster one's post stands on. */
    @Test
    void leavesThePlaceToTheFasterAttemptWhenTheSlowerOneFails() {
        MediaId picture = world.aPicture(1000, 1000);
        SweepAlarm failing = whenAnnounced(() -> {
            schedule(use(world.arm), IN_AN_HOUR, picture, idempotent("buns"));
            throw new IllegalStateException("DynamoDB does not answer");
        });

        assertThatThrownBy(() -> schedule(use(world.arm, failing), IN_AN_HOUR, picture, idempotent("buns")))
                .hasMessage("DynamoDB does not answer");

        assertThat(posts()).isEqualTo(1);
        assertThat(placesTaken()).isEqualTo(1);
    }

    @Test
    void refusesAnInstantThatIsNotInTheFuture() {
        assertThat(violations(PublishingWorld.START.minusSeconds(1), world.aPicture(1000, 1000)))
                .containsExactly(new Violation(
                        "/scheduled_at",
                        "2026-11-23T09:59:59Z is in the past (it is 2026-11-23T10:00:00Z); a later instant is needed"));
    }

    @Test
    void refusesAnInstantMoreThanAYearAhead() {
        assertThat(violations(PublishingWorld.START.plus(Duration.ofDays(367)), world.aPicture(1000, 1000)))
                .extracting(Violation::detail)
                .containsExactly("2027-11-25T10:00:00Z is more than 366 days ahead");
    }

    @Test
    void refusesAPictureThatTheNetworkWouldRefuse() {
        assertThat(violations(IN_AN_HOUR, world.aPicture(1000, 3000)))
                .containsExactly(new Violation(
                        "/content/media/0",
                        "Picture is 1000 x 3000 pixels (ratio 0.33); Instagram allows 0.8 to 1.91"));
    }

    @Test
    void refusesAPictureOfAnEarlierVersionThatIsBeyondTodaysBounds() {
        assertThat(violations(IN_AN_HOUR, world.aPicture(9000, 6000)))
                .containsExactly(new Violation(
                        "/content/media/0",
                        "bun.jpg was uploaded to an earlier version and can no longer be used: The picture is 9000 x 6000"
                                + " pixels (54 megapixels); 50 megapixels are allowed. Save it again, smaller."
                                + " Upload it anew, and put that in the place of this one"));
    }

    @Test
    void refusesAPictureThatIsNotThere() {
        assertThat(violations(IN_AN_HOUR, new MediaId(world.ids.next())))
                .extracting(Violation::pointer)
                .containsExactly("/content/media/0/media_id");
    }

    @Test
    void refusesAPictureThatIsDeletedBetweenTheLookAndTheWriting() {
        MediaId picture = world.aPicture(1000, 1000);
        SweepAlarm deleting = whenAnnounced(() -> world.sql("DELETE FROM media_items WHERE id = ?", picture.value()));

        assertThatThrownBy(() -> schedule(use(world.arm, deleting), IN_AN_HOUR, picture, Optional.empty()))
                .isInstanceOf(Conflict.class)
                .hasMessage("A picture of the post was deleted a moment ago; choose another");
        assertThat(posts()).isZero();
        assertThat(placesTaken()).isZero();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(violations(PublishingWorld.START.minusSeconds(1), world.aPicture(1000, 3000)))
                .extracting(Violation::pointer)
                .containsExactly("/scheduled_at", "/content/media/0");
    }

    @Test
    void doesNotFindABrandOfAnotherWorkspace() {
        MediaId picture = world.aPicture(1000, 1000);

        assertThatThrownBy(() -> use(world.arm)
                        .schedule(
                                TestActor.owner(new WorkspaceId(world.ids.next()), world.author),
                                world.brand,
                                world.connector,
                                plan(IN_AN_HOUR, picture),
                                Optional.empty()))
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
        MediaId picture = world.aPicture(1000, 1000);

        Invalid refusal = catchThrowableOfType(
                Invalid.class,
                () -> use(world.arm)
                        .schedule(world.actor, other, world.connector, plan(IN_AN_HOUR, picture), Optional.empty()));

        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/connector_id");
    }

    @Test
    void asksToConnectAnExpiredAccountFirst() {
        world.sql("UPDATE social_connectors SET status = 'expired', last_error = 'gone'");
        MediaId picture = world.aPicture(1000, 1000);

        assertThatThrownBy(() -> schedule(world.arm, IN_AN_HOUR, picture))
                .isInstanceOf(Conflict.class)
                .hasMessage("The account n must be connected again first");
    }

    private List<Violation> violations(Instant dueAt, MediaId picture) {
        return catchThrowableOfType(Invalid.class, () -> schedule(world.arm, dueAt, picture))
                .violations();
    }

    private Post schedule(ArmPublication arm, Instant dueAt, MediaId picture) {
        return schedule(use(arm), dueAt, picture, Optional.empty());
    }

    private Post schedule(SchedulePost use, Instant dueAt, MediaId picture, Optional<IdempotentRequest> idempotent) {
        ConnectorId account = world.connector;
        return use.schedule(world.actor, world.brand, account, plan(dueAt, picture), idempotent);
    }

    private Optional<IdempotentRequest> idempotent(String request) {
        return Optional.of(IdempotentRequest.of(world.workspace, world.author, "k", request));
    }

    private int posts() {
        return world.database.inWorkspace(
                world.workspace,
                tx -> world.posts
                        .list(tx, world.brand, Optional.empty(), Optional.empty(), 100)
                        .size());
    }

    private int placesTaken() {
        return world.quotas
                .around(PublishingWorld.HOLDER, IN_AN_HOUR, ScriptedNetwork.QUOTA)
                .used();
    }

    private SchedulePost use(ArmPublication arm) {
        return use(arm, world.alarm);
    }

    private SchedulePost use(ArmPublication arm, SweepAlarm alarm) {
        return new SchedulePost(
                new SqlNewPosts(world.database, world.posts, PostOrigin.NONE),
                new StoredPlanCheck(
                        world.database,
                        new BrandStore(),
                        new ConnectorStore(),
                        new MediaStore(),
                        new Networks(List.of(world.network))),
                world.quotas,
                alarm,
                arm,
                Besides.on(Runnable::run),
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

    /** Something else happens between the looking and the writing. */
    private SweepAlarm whenAnnounced(Runnable meanwhile) {
        return new SweepAlarm() {
            @Override
            public void noLaterThan(Instant at) {
                meanwhile.run();
                world.alarm.noLaterThan(at);
            }

            @Override
            public Optional<Reading> ring(Instant now) {
                return world.alarm.ring(now);
            }

            @Override
            public void set(Reading reading, Instant next, Instant now) {
                world.alarm.set(reading, next, now);
            }
        };
    }

    private static final class NoSchedules implements PublicationSchedules {

        @Override
        public void create(PublicationMessage message, Instant at) {}

        @Override
        public void delete(PublicationMessage message) {}
    }
}
