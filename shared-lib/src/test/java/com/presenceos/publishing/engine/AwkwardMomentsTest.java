package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Progress;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moments that the simulator found: a message too many, a worker that stood still, a network that never ends failing. */
final class AwkwardMomentsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void aStrayMessageChangesNothingOnceAPersonWasAskedToLook() throws InterruptedException {
        Post post = aPostThatIs(new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1)));
        world.network.committing.add(ambiguous(NetworkError.Kind.PROTOCOL));
        world.network.reconciling.add(new ReconcileResult.Undecidable("two posts look the same"));
        world.run();
        Post asked = world.read(post);

        world.engine.advance(post.message());

        assertThat(world.read(post)).isEqualTo(asked);
        assertThat(world.changes.resolve(asked, Resolution.PUBLISHED, world.clock.instant()))
                .isPresent();
    }

    @Test
    void aWorkerThatStoodStillAfterItSawTheAccountFreeLooksAgain() throws InterruptedException {
        Post post = aPostThatIs(new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1)));
        while (!(world.stateOf(post) instanceof PostState.Ready)) {
            world.deliverNext();
        }
        Instant blockedUntil = DUE.plus(Duration.ofMinutes(10));
        PostAssembly usual = world.assembly;
        world.assembly = (each, rules) -> {
            world.assembly = usual;
            world.clock.until(DUE.plus(Duration.ofMinutes(2)));
            world.pacing.blockAccount(PublishingWorld.ACCOUNT, blockedUntil);
            return usual.assemble(each, rules);
        };

        world.run();

        assertThat(world.network.visibleCalls)
                .singleElement()
                .satisfies(left -> assertThat(left).isAfterOrEqualTo(blockedUntil));
    }

    @Test
    void aTurnThatWasMovedWhileAWorkerWaitedForItIsNotUsed() {
        Post post = world.aPostDueAt(DUE);
        PublicationMessage message = post.message();
        Claim prepared =
                world.ledger.claimToPrepare(message, DUE, DUE.plusSeconds(45)).orElseThrow();
        Step step = new Step("prepare", DUE, DUE, "Ready");
        world.ledger.record(prepared, new Progress.Ready(Checkpoint.NONE, DUE), step, DUE);

        world.ledger.giveTurn(message, DUE.plusSeconds(90), DUE);

        assertThat(world.ledger.claimToCommit(message, DUE, DUE.plusSeconds(75), DUE.plusSeconds(115)))
                .isEmpty();
        assertThat(world.ledger.claimToCommit(message, DUE, DUE.plusSeconds(90), DUE.plusSeconds(130)))
                .isPresent();
    }

    @Test
    void aClaimOnAPostWhoseAttemptWasEndedMeanwhileLeavesThePostAlone() {
        Post post = world.aPostDueAt(DUE);
        PublicationMessage message = post.message();
        Claim prepared =
                world.ledger.claimToPrepare(message, DUE, DUE.plusSeconds(45)).orElseThrow();
        Step step = new Step("prepare", DUE, DUE, "Ready");
        world.ledger.record(prepared, new Progress.Ready(Checkpoint.NONE, DUE), step, DUE);
        world.sql("UPDATE publications SET phase = 'done', outcome = 'failed', finished_at = now()");
        Post before = world.read(post);

        assertThat(world.ledger.claimToCommit(message, DUE, DUE, DUE.plusSeconds(40)))
                .isEmpty();

        assertThat(world.read(post)).isEqualTo(before);
    }

    @Test
    void aNetworkThatFailsBeforeThePostIsOutEachTimeComesToAnEnd() throws InterruptedException {
        Post post = aPostThatIs(new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1)));
        for (int i = 0; i < 20; i++) {
            world.network.committing.add(ambiguous(NetworkError.Kind.TRANSIENT));
            world.network.reconciling.add(new ReconcileResult.NotFound());
        }

        world.run();

        assertThat(world.network.visibleCalls).hasSize(9);
        assertThat(world.stateOf(post))
                .isEqualTo(new PostState.Failed(new PostError(
                        PostErrorKind.TRANSIENT,
                        "Instagram failed 9 times in a row, and the post is not out",
                        "Publish it again later")));
    }

    @Test
    void whatTheNetworkTookForSpamIsNotSentAgain() throws InterruptedException {
        Post post = aPostThatIs(new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1)));
        world.network.committing.add(ambiguous(NetworkError.Kind.SPAM_BLOCKED));
        world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofSeconds(20)));
        world.network.reconciling.add(new ReconcileResult.NotFound());

        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Held.class,
                        held -> assertThat(held.error().kind()).isEqualTo(PostErrorKind.SPAM_BLOCKED));
        assertThat(world.pacing.blockedUntil(PublishingWorld.ACCOUNT)).isPresent();
    }

    @Test
    void aNetworkThatNeverCanTellIsNotAskedForEver() throws InterruptedException {
        Post post = aPostThatIs(LatenessPolicy.STANDARD);
        world.network.committing.add(ambiguous(NetworkError.Kind.TRANSIENT));
        for (int i = 0; i < 100; i++) {
            world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofSeconds(20)));
        }

        world.run();

        assertThat(world.clock.instant()).isBetween(DUE.plus(Duration.ofMinutes(15)), DUE.plus(Duration.ofMinutes(17)));
        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Unconfirmed.class,
                        asked -> assertThat(asked.error().kind()).isEqualTo(PostErrorKind.UNDECIDED));
        assertThat(world.notices()).hasSize(1);
        assertThat(world.changes.resolve(world.read(post), Resolution.PUBLISHED, world.clock.instant()))
                .isPresent();
    }

    @Test
    void aNetworkThatCannotBeAskedForHoursLeavesItToAPerson() throws InterruptedException {
        Post post = aPostThatIs(LatenessPolicy.STANDARD);
        world.network.committing.add(ambiguous(NetworkError.Kind.TRANSIENT));
        for (int i = 0; i < 100; i++) {
            world.network.reconciling.add(
                    new ReconcileResult.Failed(ScriptedNetwork.error(NetworkError.Kind.APP_CONFIG)));
        }

        world.run();

        assertThat(world.clock.instant()).isBefore(DUE.plus(Duration.ofHours(7)));
        assertThat(world.notices()).hasSize(1);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Unconfirmed.class);
    }

    @Test
    void aPostThatBreaksWhoeverAsksForItComesToAPerson() throws InterruptedException {
        Post post = aPostThatIs(LatenessPolicy.STANDARD);
        world.network.committing.add(ambiguous(NetworkError.Kind.TRANSIENT));
        // Nothing is written down for the question: it throws.

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Unconfirmed.class);
        assertThat(world.notices()).hasSize(1);
    }

    private Post aPostThatIs(LatenessPolicy lateness) {
        Post post = world.aPost(DUE, lateness, Optional.empty());
        world.arm.arm(post);
        return post;
    }

    private static Supplier<CommitResult> ambiguous(NetworkError.Kind kind) {
        return () -> new CommitResult.Ambiguous(ScriptedNetwork.error(kind));
    }
}
