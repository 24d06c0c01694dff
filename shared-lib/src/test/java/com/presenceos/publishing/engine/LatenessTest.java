package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LatenessTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void asksWhenAPostWouldGoOutMoreThanAQuarterOfAnHourLate() throws InterruptedException {
        Post post = world.aPostDueAt(DUE);
        world.clock.forward(Duration.ofMinutes(19));

        world.arm.arm(post);
        world.run();

        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOfSatisfying(PostState.Held.class, held -> {
            assertThat(held.error().kind()).isEqualTo(PostErrorKind.LATE);
            assertThat(held.error().detail())
                    .isEqualTo("It was due on 23 Nov 2026, 11:03 (Europe/Stockholm) and would go out 16 min late");
            assertThat(held.error().action()).isEqualTo("Publish it now, move it or cancel it");
        });
        assertThat(world.notices()).containsExactly("post_held");
    }

    @Test
    void dropsALatePostThatIsOnlyWantedInTime() throws InterruptedException {
        Post post =
                world.aPost(DUE, new LatenessPolicy(LatenessPolicy.Kind.DROP, Duration.ofMinutes(5)), Optional.empty());
        world.clock.forward(Duration.ofMinutes(9));

        world.arm.arm(post);
        world.run();

        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Failed.class);
    }

    @Test
    void publishesHoweverLateWhenThatIsWanted() throws InterruptedException {
        Post post = aPostThatMayBeLate();
        world.clock.forward(Duration.ofHours(7));

        world.arm.arm(post);
        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
    }

    @Test
    void givesLatePostsOfOneAccountTurnsThatLieApart() throws InterruptedException {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posts.add(aPostThatMayBeLate());
        }
        world.clock.forward(Duration.ofHours(6));

        for (Post post : posts) {
            world.arm.arm(post);
        }
        world.run();

        assertThat(world.network.visibleCalls).hasSize(5);
        for (int i = 1; i < 5; i++) {
            assertThat(Duration.between(world.network.visibleCalls.get(i - 1), world.network.visibleCalls.get(i)))
                    .isGreaterThanOrEqualTo(ScriptedNetwork.RULES.lateSpacing());
        }
    }

    @Test
    void aPostThatIsOnTimeWaitsForNoTurn() throws InterruptedException {
        List<Post> posts = List.of(world.aPostDueAt(DUE), world.aPostDueAt(DUE));

        for (Post post : posts) {
            world.arm.arm(post);
        }
        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE, DUE);
    }

    @Test
    void doesNotTryBeyondTheTimeAtWhichItWouldHaveToAsk() throws InterruptedException {
        Post post =
                world.aPost(DUE, new LatenessPolicy(LatenessPolicy.Kind.ASK, Duration.ofMinutes(5)), Optional.empty());
        for (int i = 0; i < 20; i++) {
            world.network.committing.add(
                    () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        }

        world.arm.arm(post);
        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Held.class,
                        held -> assertThat(held.error().detail()).endsWith("late: It said TRANSIENT"));
        assertThat(world.clock.instant()).isBefore(DUE.plus(Duration.ofMinutes(6)));
    }

    @Test
    void waitsForTheQuotaOfTheNetworkAndThenGoesOut() throws InterruptedException {
        Post post = aPostThatMayBeLate();
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.QUOTA_EXHAUSTED)));

        world.arm.arm(post);
        world.run();

        assertThat(world.network.visibleCalls).hasSize(2);
        assertThat(world.network.visibleCalls.get(1)).isAfterOrEqualTo(DUE.plus(Duration.ofHours(1)));
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void callsNothingForAnAccountThatTheNetworkWantsLeftAlone() throws InterruptedException {
        Instant end = DUE.plus(Duration.ofMinutes(4));
        Post first = world.aPostDueAt(DUE);
        Post second = world.aPostDueAt(DUE.plusSeconds(30));
        world.network.committing.add(() -> new CommitResult.Refused(
                new NetworkError(NetworkError.Kind.RATE_LIMITED, "17", "Too many calls", Optional.of(end), "")));

        world.arm.arm(first);
        world.arm.arm(second);
        world.run();

        assertThat(world.network.visibleCalls).hasSize(3).startsWith(DUE);
        assertThat(world.network.visibleCalls.subList(1, 3)).allMatch(at -> !at.isBefore(end));
    }

    private Post aPostThatMayBeLate() {
        return world.aPost(
                DUE, new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(15)), Optional.empty());
    }
}
