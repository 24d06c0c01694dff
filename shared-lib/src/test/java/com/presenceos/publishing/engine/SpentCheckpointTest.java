package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A checkpoint that the network is done with: published already, or never to be published. */
final class SpentCheckpointTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));
    private static final Checkpoint PREPARED = Checkpoint.NONE.with("container", "c2");

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void aPostFoundOutWhileItIsPreparedIsAdoptedAndNeverSentAgain() throws InterruptedException {
        Post post = aPostWhoseContainerIsNotReadyAfterAll();
        world.network.preparing.add(PrepareStep.AlreadyOut::new);
        world.network.reconciling.add(new ReconcileResult.Found("remote-0"));

        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.remoteId()).contains("remote-0"));
        assertThat(world.publicationsOf(post))
                .singleElement()
                .satisfies(publication -> assertThat(publication.outcome()).contains("published"));
    }

    @Test
    void isNotHeldAsLateBeforeTheNetworkWasLookedAt() throws InterruptedException {
        Post post = aPostWhoseContainerIsNotReadyAfterAll();
        world.network.preparing.add(PrepareStep.AlreadyOut::new);
        world.network.reconciling.add(new ReconcileResult.Found("remote-0"));
        world.clock.forward(Duration.ofHours(1));

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void isHeldAsLateOnceItIsKnownNotToBeOut() throws InterruptedException {
        Post post = aPostWhoseContainerIsNotReadyAfterAll();
        world.clock.forward(Duration.ofHours(1));

        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Held.class);
    }

    @Test
    void nobodyCancelsAPostThatWasFoundOut() throws InterruptedException {
        Post post = aPostWhoseContainerIsNotReadyAfterAll();
        world.network.preparing.add(PrepareStep.AlreadyOut::new);
        while (world.stateOf(post) instanceof PostState.Preparing) {
            world.deliverNext();
        }

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Unconfirmed.class,
                        asking -> assertThat(asking.error().action())
                                .isEqualTo("PresenceOS is asking Instagram whether the post is out"));
        assertThat(world.changes.cancel(world.read(post), world.clock.instant()))
                .isEmpty();
    }

    @Test
    void aPostWhoseContainerLapsedIsPreparedAnewBeforeItIsSentAgain() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.preparing.add(() -> new PrepareStep.Ready(Checkpoint.NONE.with("container", "c1")));
        world.network.committing.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconciling.add(new ReconcileResult.Lapsed());
        world.network.preparing.add(() -> new PrepareStep.Ready(PREPARED));

        world.run();

        assertThat(world.network.committed).containsExactly("c1", "c2");
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(world.publicationsOf(post)).hasSize(1);
    }

    @Test
    void aNetworkThatLetsEveryContainerLapseComesToAnEnd() throws InterruptedException {
        Post post = world.aPost(
                DUE, new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1)), Optional.empty());
        world.arm.arm(post);
        for (int i = 0; i < 20; i++) {
            world.network.preparing.add(() -> new PrepareStep.Ready(PREPARED));
            world.network.committing.add(
                    () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
            world.network.reconciling.add(new ReconcileResult.Lapsed());
        }

        world.run();

        assertThat(world.network.visibleCalls).hasSize(9);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Failed.class);
    }

    /** Its visible call was refused for coming too early, so that it is prepared once more. */
    private Post aPostWhoseContainerIsNotReadyAfterAll() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.NOT_READY)));
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }
        return post;
    }
}
