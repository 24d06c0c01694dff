package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A network that says yes, goes on working on the post, and shows it later, or refuses it after all. */
final class AcceptedPostTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Checkpoint TAKEN = new Checkpoint(Map.of("video", "v1"));
    private static final ReconcileResult AT_WORK = new ReconcileResult.NotYet(Duration.ofSeconds(30));

    private final PublishingWorld world = new PublishingWorld(DATABASE);
    private final Post post = world.anArmedPostDueAt(PublishingWorld.START.plusSeconds(20));

    @Test
    void isOutOnceTheNetworkShowsIt() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        world.network.reconciling.add(AT_WORK);
        world.network.reconciling.add(AT_WORK);
        world.network.reconciling.add(new ReconcileResult.Found("video-1"));

        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.remoteId()).contains("video-1"));
        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.notices()).isEmpty();
    }

    @Test
    void isAskedAboutByWhatTheNetworkGaveWithItsYes() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        world.network.reconciling.add(AT_WORK);
        world.network.reconciling.add(new ReconcileResult.Found("video-1"));

        world.run();

        assertThat(world.network.askedWith)
                .extracting(attempt -> attempt.checkpoint().find("video").orElse(""))
                .containsExactly("v1", "v1");
        assertThat(world.network.asked).extracting(EarlierCall::answer).containsOnly(EarlierCall.Answer.ACCEPTED);
    }

    @Test
    void isNoReasonToWorryForHours() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        for (int i = 0; i < 500; i++) {
            world.network.reconciling.add(AT_WORK);
        }
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }

        for (int i = 0; i < 300; i++) {
            world.deliverNext();
        }

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Accepted.class);
        assertThat(world.notices()).isEmpty();
    }

    @Test
    void isLookedForByAPersonInTheEnd() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        for (int i = 0; i < 1000; i++) {
            world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofMinutes(2)));
        }

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Unconfirmed.class);
        assertThat(world.notices()).containsExactly("post_unconfirmed");
    }

    @Test
    void failsWithTheNetworksReasonWhenItIsRefusedAfterAll() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        world.network.reconciling.add(
                new ReconcileResult.Rejected(ScriptedNetwork.error(NetworkError.Kind.CONTENT_INVALID)));

        world.run();

        assertThat(world.stateOf(post)).isInstanceOfSatisfying(PostState.Failed.class, failed -> {
            assertThat(failed.error().kind()).isEqualTo(PostErrorKind.CONTENT_INVALID);
            assertThat(failed.error().detail()).contains("It said CONTENT_INVALID");
        });
    }

    @Test
    void staysWithTheNetworkWhileItCannotBeAsked() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        world.network.reconciling.add(new ReconcileResult.Failed(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconciling.add(AT_WORK);
        while (world.network.asked.isEmpty()) {
            world.deliverNext();
        }

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Accepted.class);
    }

    @Test
    void cannotBeChangedOrTakenBack() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }

        assertThatThrownBy(() -> world.cancel.cancel(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("The network has taken the post");
        assertThatThrownBy(() -> world.change.publishNow(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void isFoundByTheSweepWhenTheMessageIsLost() throws InterruptedException {
        world.network.committing.add(AcceptedPostTest::taken);
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }
        world.sent.clear();
        world.network.reconciling.add(new ReconcileResult.Found("video-1"));
        world.clock.forward(Duration.ofMinutes(3));

        world.sweep.run();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void carriesTextAndAKeyInTheVisibleCall() throws InterruptedException {
        world.network.committing.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconciling.add(new ReconcileResult.NotFound());

        world.run();

        assertThat(world.network.texts).hasSize(2).containsOnly("Buns\n\n#fika");
        assertThat(world.network.attempts).hasSize(2);
        assertThat(world.network.attempts.getFirst().id())
                .isEqualTo(world.network.attempts.getLast().id());
    }

    @Test
    void hasAnotherKeyOnceItWasChanged() throws InterruptedException {
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.CONTENT_INVALID)));
        world.run();

        world.change.retry(world.actor, post.id(), OptionalInt.empty());
        world.run();

        assertThat(world.network.attempts).hasSize(2);
        assertThat(world.network.attempts.getFirst().id())
                .isNotEqualTo(world.network.attempts.getLast().id());
    }

    private static CommitResult taken() {
        return new CommitResult.Accepted(TAKEN, Duration.ofSeconds(30));
    }
}
