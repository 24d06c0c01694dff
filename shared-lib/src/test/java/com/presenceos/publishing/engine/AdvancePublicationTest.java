package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.Timing;
import com.presenceos.testing.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AdvancePublicationTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void publishesAtItsInstantOnceAndKeepsTheLink() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);

        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE);
        assertThat(world.stateOf(post))
                .isEqualTo(new PostState.Published(
                        DUE, Optional.of("remote-1"), world.network.permalink, Optional.empty()));
        assertThat(world.publicationsOf(post)).singleElement().satisfies(publication -> {
            assertThat(publication.outcome()).contains("published");
            assertThat(publication.commitSentAt()).contains(DUE);
        });
    }

    @Test
    void oneWorkerBringsOutAPostThatIsNearlyDue() throws InterruptedException {
        Instant inASecond = PublishingWorld.START.plusSeconds(1);
        Post post = world.aPostDueAt(inASecond);

        world.engine.advance(post.message());

        assertThat(world.network.visibleCalls).containsExactly(inASecond);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void aPostThatIsNotNearGoesThroughTheQueueStepByStep() throws InterruptedException {
        Post post = world.aPostDueAt(DUE);

        world.engine.advance(post.message());

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Preparing.class);
        assertThat(world.sent).hasSize(1);
    }

    @Test
    void sendsOneVisibleCallHoweverOftenMessagesCome() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        while (!world.sent.isEmpty()) {
            PublishingWorld.Sent next = world.deliverNext();
            world.engine.advance(next.message());
        }

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void leavesAFarPostToTheSchedulerAndPreparesItFiveMinutesAhead() {
        Post post = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(2)));

        world.arm.arm(post);

        assertThat(world.sent).isEmpty();
        assertThat(world.schedules).containsExactly(post.id() + "@2026-11-23T11:55:00Z");
    }

    @Test
    void asksTheNetworkBeforeSendingAgainWhenTheWorkerDiedDuringTheVisibleCall() throws InterruptedException {
        Post post = readyPost();
        world.network.committing.add(() -> {
            throw new WorkerDied();
        });
        assertThatThrownBy(world::run).isInstanceOf(WorkerDied.class);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Committing.class);

        world.network.reconciling.add(new ReconcileResult.Found("remote-1"));
        world.clock.forward(Timing.COMMIT_LEASE.plusSeconds(5));
        world.engine.advance(post.message());

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.remoteId()).contains("remote-1"));
    }

    @Test
    void doesNotTouchAPublicationThatAnotherWorkerIsCommitting() throws InterruptedException {
        Post post = readyPost();
        world.network.committing.add(() -> {
            throw new WorkerDied();
        });
        assertThatThrownBy(world::run).isInstanceOf(WorkerDied.class);

        world.engine.advance(post.message());

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Committing.class);
    }

    @Test
    void sendsAgainOnlyAfterTheNetworkSaidThatNothingIsOut() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofSeconds(20)));
        world.network.reconciling.add(new ReconcileResult.NotFound());

        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE, DUE.plusSeconds(20));
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void asksAPersonWhenTheNetworkCannotTell() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.PROTOCOL)));
        world.network.reconciling.add(new ReconcileResult.Undecidable("two posts look the same"));

        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Unconfirmed.class,
                        state -> assertThat(state.error().action())
                                .isEqualTo("Look at the account on Instagram, then say here what you found"));
        assertThat(world.publicationsOf(post))
                .singleElement()
                .satisfies(publication -> assertThat(publication.outcome()).contains("unconfirmed"));
    }

    @Test
    void failsAPostWhoseContentTheNetworkRefusesAndSaysWhy() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.preparing.add(
                () -> new PrepareStep.Refused(ScriptedNetwork.error(NetworkError.Kind.CONTENT_INVALID)));

        world.run();

        assertThat(world.stateOf(post))
                .isEqualTo(new PostState.Failed(new PostError(
                        PostErrorKind.CONTENT_INVALID,
                        "It said CONTENT_INVALID",
                        "Change the post and publish it again")));
        assertThat(world.network.visibleCalls).isEmpty();
    }

    @Test
    void triesAgainLaterWhenPreparingFailsForAWhile() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        for (int i = 0; i < 3; i++) {
            world.network.preparing.add(
                    () -> new PrepareStep.Refused(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        }

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(world.network.visibleCalls).containsExactly(DUE);
    }

    @Test
    void givesUpAfterNineTransientFailuresInARow() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        for (int i = 0; i < 9; i++) {
            world.network.preparing.add(
                    () -> new PrepareStep.Refused(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        }

        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Failed.class,
                        failed -> assertThat(failed.error().detail())
                                .isEqualTo("Instagram could not be used 9 times in a row; last: It said TRANSIENT"));
    }

    @Test
    void holdsThePostAndNotesTheLostAccountWhenItMustBeConnectedAgain() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.RECONNECT_REQUIRED)));

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Held.class);
        assertThat(world.lostAccounts)
                .containsExactly(
                        "Instagram no longer lets PresenceOS post to this account. It says: It said RECONNECT_REQUIRED");
    }

    @Test
    void aCancelledPostNeverAppearsWhateverMessagesAreStillUnderWay() throws InterruptedException {
        Post post = readyPost();

        world.cancel.cancel(world.actor, post.id(), OptionalInt.of(1));
        world.run();
        world.engine.advance(post.message());

        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(post)).isEqualTo(new PostState.Cancelled());
        assertThat(world.publicationsOf(post))
                .singleElement()
                .satisfies(publication -> assertThat(publication.outcome()).contains("cancelled"));
    }

    @Test
    void aWorkerWhoseClaimWasTakenOverWritesNothing() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.preparing.add(() -> {
            world.cancel.cancel(world.actor, post.id(), OptionalInt.empty());
            return new PrepareStep.Ready(Checkpoint.NONE);
        });

        world.run();

        assertThat(world.stateOf(post)).isEqualTo(new PostState.Cancelled());
        assertThat(world.network.visibleCalls).isEmpty();
    }

    @Test
    void refusesToCancelWhatIsOut() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.run();

        assertThatThrownBy(() -> world.cancel.cancel(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class)
                .hasMessage("The post is published and cannot be cancelled any more");
    }

    @Test
    void refusesToCancelARevisionThatIsNotTheLatest() {
        Post post = world.anArmedPostDueAt(DUE);

        assertThatThrownBy(() -> world.cancel.cancel(world.actor, post.id(), OptionalInt.of(7)))
                .isInstanceOf(PreconditionFailed.class)
                .hasMessage("You read revision 7; the post is at revision 1 now");
    }

    @Test
    void theSweeperRecoversAPostWhoseEveryMessageWasLost() throws InterruptedException {
        Post post = world.aPostDueAt(DUE);

        for (int minute = 0; minute < 12 && !(world.stateOf(post) instanceof PostState.Published); minute++) {
            world.clock.forward(Duration.ofMinutes(1));
            world.sent.clear();
            world.sweep.run();
            if (!world.sent.isEmpty()) {
                world.engine.advance(world.sent.getFirst().message());
            }
        }

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.network.visibleCalls.getFirst()).isAfterOrEqualTo(DUE);
    }

    @Test
    void theSweeperArmsAPostThatWasStoredButNeverArmed() {
        Post post = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(2)));

        world.clock.forward(Duration.ofMinutes(2));
        world.sweep.run();

        assertThat(world.schedules).containsExactly(post.id() + "@2026-11-23T11:55:00Z");
        assertThat(world.sweep.run()).isZero();
    }

    @Test
    void theSweeperFindsNothingOnceAPostIsOut() throws InterruptedException {
        world.anArmedPostDueAt(DUE);
        world.run();

        world.clock.forward(Duration.ofDays(1));

        assertThat(world.sweep.run()).isZero();
    }

    @Test
    void looksForTheLinkAgainWhenTheNetworkDidNotSayIt() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        Optional<URI> link = world.network.permalink;
        world.network.permalink = Optional.empty();
        world.run();
        world.network.permalink = link;

        world.clock.forward(Duration.ofMinutes(6));
        world.sweep.run();
        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.url()).isEqualTo(link));
        assertThat(world.network.visibleCalls).hasSize(1);
    }

    private Post readyPost() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        while (!(world.stateOf(post) instanceof PostState.Ready)) {
            world.deliverNext();
        }
        return post;
    }

    /** What a killed process looks like from inside: nothing after it runs, and no catch of ours sees it. */
    private static final class WorkerDied extends Error {
        private static final long serialVersionUID = 1;
    }
}
