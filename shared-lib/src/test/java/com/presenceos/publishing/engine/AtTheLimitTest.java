package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.Timing;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What still happens at a limit, and no longer a tick beyond it. */
final class AtTheLimitTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));
    private static final Duration TICK = Duration.ofMillis(1);
    private static final Duration A_QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);
    // Written out: a limit that grows by itself is to be noticed here.
    private static final Duration HESITATION = Duration.ofSeconds(5);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration FIFTEEN_SECONDS = Duration.ofSeconds(15);
    private static final Duration LEASE = Duration.ofSeconds(40);
    private static final LatenessPolicy ASK = new LatenessPolicy(LatenessPolicy.Kind.ASK, A_QUARTER_OF_AN_HOUR);
    private static final LatenessPolicy DROP = new LatenessPolicy(LatenessPolicy.Kind.DROP, A_QUARTER_OF_AN_HOUR);

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void aPostIsPreparedAsLateAsItsPolicyAllows() throws InterruptedException {
        Post post = world.aPost(DUE, ASK, Optional.empty());

        lookAt(post, DUE.plus(A_QUARTER_OF_AN_HOUR));

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Preparing.class);
    }

    @Test
    void aPostIsNotPreparedATickLater() throws InterruptedException {
        Post post = world.aPost(DUE, ASK, Optional.empty());

        lookAt(post, DUE.plus(A_QUARTER_OF_AN_HOUR).plus(TICK));

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Held.class);
    }

    @Test
    void aPostLeavesAsLateAsItsPolicyAllows() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());

        lookAt(post, DUE.plus(A_QUARTER_OF_AN_HOUR));

        assertThat(world.network.visibleCalls).containsExactly(DUE.plus(A_QUARTER_OF_AN_HOUR));
    }

    @Test
    void aPostDoesNotLeaveATickLater() throws InterruptedException {
        Post asking = aReadyPost(ASK, Optional.empty());
        Post dropped = aReadyPost(DROP, Optional.empty());

        lookAt(asking, DUE.plus(A_QUARTER_OF_AN_HOUR).plus(TICK));
        lookAt(dropped, DUE.plus(A_QUARTER_OF_AN_HOUR).plus(TICK));

        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(asking)).isInstanceOf(PostState.Held.class);
        assertThat(world.stateOf(dropped)).isInstanceOf(PostState.Failed.class);
    }

    @Test
    void aPostTakesNoTurnUntilItIsAMinuteLate() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        Instant taken = anotherTakesATurnAt(DUE.plus(A_MINUTE));

        lookAt(post, DUE.plus(A_MINUTE));

        assertThat(world.network.visibleCalls).containsExactly(taken);
    }

    @Test
    void aPostTakesATurnATickLater() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        anotherTakesATurnAt(DUE.plus(A_MINUTE));

        lookAt(post, DUE.plus(A_MINUTE).plus(TICK));

        assertThat(world.network.visibleCalls).isEmpty();
    }

    @Test
    void aTurnMayBeUsedUntilTheNextBegins() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        Instant turn = aTurnOf(post);

        lookAt(post, turn.plus(HESITATION));

        assertThat(world.network.visibleCalls).containsExactly(turn.plus(HESITATION));
    }

    @Test
    void aTurnIsOverATickLater() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        Instant turn = aTurnOf(post);

        lookAt(post, turn.plus(HESITATION).plus(TICK));

        assertThat(world.network.visibleCalls).isEmpty();
    }

    @Test
    void aWorkerThatStoodStillBeforeItsClaimStillSendsWithinItsHesitation() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        world.standstills.add(Timing.CLAIM_AHEAD.plus(HESITATION));

        lookAt(post, DUE.minusSeconds(2));

        assertThat(world.network.visibleCalls).containsExactly(DUE.plus(HESITATION));
    }

    @Test
    void aWorkerThatStoodStillBeforeItsClaimForLongerAsksAnew() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        world.standstills.add(Timing.CLAIM_AHEAD.plus(HESITATION).plus(TICK));

        lookAt(post, DUE.minusSeconds(2));

        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Ready.class);
    }

    @Test
    void aWorkerThatStoodStillAfterItsClaimStillSendsWithinItsHesitation() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        world.standstills.add(Duration.ZERO);
        world.standstills.add(HESITATION);

        lookAt(post, DUE.minusSeconds(2));

        assertThat(world.network.visibleCalls).containsExactly(DUE.plus(HESITATION));
    }

    @Test
    void aWorkerThatStoodStillAfterItsClaimForLongerSendsNothing() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        world.standstills.add(Duration.ZERO);
        world.standstills.add(HESITATION.plus(TICK));

        lookAt(post, DUE.minusSeconds(2));

        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Ready.class);
    }

    @Test
    void aFirstCommentIsLeftWithinTheHesitation() throws InterruptedException {
        Post post = aPostThatIsOut();
        world.standstills.add(HESITATION);

        world.engine.advance(post.message());

        assertThat(world.network.comments).hasSize(1);
    }

    @Test
    void aFirstCommentIsNotLeftATickLater() throws InterruptedException {
        Post post = aPostThatIsOut();
        world.standstills.add(HESITATION.plus(TICK));

        world.engine.advance(post.message());

        assertThat(world.network.comments).isEmpty();
    }

    @Test
    void aMessageIsWaitedForFifteenSecondsAtTheMost() throws InterruptedException {
        Post early = aReadyPost(ASK, Optional.empty());

        lookAt(early, DUE.minus(FIFTEEN_SECONDS).minus(TICK));
        assertThat(world.network.visibleCalls).isEmpty();

        lookAt(early, DUE.minus(FIFTEEN_SECONDS));
        assertThat(world.network.visibleCalls).containsExactly(DUE);
    }

    @Test
    void aClaimIsTakenOverWhenItsLeaseEndsAndNotATickBefore() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        Instant lease = DUE.plus(LEASE);
        assertThat(world.ledger.claimToCommit(post.message(), DUE, DUE, lease)).isPresent();

        assertThat(world.ledger.claimToReconcile(post.message(), lease.minus(TICK), lease.plusSeconds(45)))
                .isEmpty();
        assertThat(world.ledger.claimToReconcile(post.message(), lease, lease.plusSeconds(45)))
                .isPresent();
    }

    @Test
    void aNetworkThatCannotTellIsAskedForAQuarterOfAnHour() throws InterruptedException {
        Post post = aPostInDoubt();
        Instant since = askedFirst(post);
        world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofSeconds(5)));

        lookAt(post, since.plus(A_QUARTER_OF_AN_HOUR));

        assertThat(undecided(post)).isFalse();
    }

    @Test
    void aTickLaterAPersonIsAsked() throws InterruptedException {
        Post post = aPostInDoubt();
        Instant since = askedFirst(post);
        world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofSeconds(5)));

        lookAt(post, since.plus(A_QUARTER_OF_AN_HOUR).plus(TICK));

        assertThat(undecided(post)).isTrue();
    }

    @Test
    void aNetworkOutOfReachIsAskedForSixHours() throws InterruptedException {
        Post post = aPostInDoubt();
        Instant since = askedFirst(post);
        world.network.reconciling.add(new ReconcileResult.Failed(ScriptedNetwork.error(NetworkError.Kind.APP_CONFIG)));

        lookAt(post, since.plus(Duration.ofHours(6)));
        assertThat(undecided(post)).isFalse();

        lookAt(post, since.plus(Duration.ofHours(6)).plus(Consequence.OPERATOR_PAUSE));
        assertThat(undecided(post)).isTrue();
    }

    private void lookAt(Post post, Instant when) throws InterruptedException {
        world.clock.set(when);
        world.engine.advance(post.message());
    }

    private Post aReadyPost(LatenessPolicy lateness, Optional<String> comment) throws InterruptedException {
        Post post = world.aPost(DUE, lateness, comment);
        world.engine.advance(post.message());
        while (!(world.stateOf(post) instanceof PostState.Ready)) {
            world.clock.forward(Duration.ofSeconds(1));
            world.engine.advance(post.message());
        }
        world.sent.clear();
        return post;
    }

    private Post aPostThatIsOut() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.of("First!"));
        lookAt(post, DUE);
        return post;
    }

    private Post aPostInDoubt() throws InterruptedException {
        Post post = aReadyPost(ASK, Optional.empty());
        world.network.committing.add(
                () -> new CommitResult.Unanswered(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        lookAt(post, DUE);
        return post;
    }

    private Instant askedFirst(Post post) throws InterruptedException {
        Instant first = DUE.plusSeconds(10);
        world.network.reconciling.add(new ReconcileResult.NotYet(Duration.ofSeconds(5)));
        lookAt(post, first);
        return first;
    }

    private boolean undecided(Post post) {
        return world.stateOf(post) instanceof PostState.Unconfirmed unconfirmed
                && unconfirmed.error().kind() == PostErrorKind.UNDECIDED;
    }

    private Instant anotherTakesATurnAt(Instant when) {
        return world.pacing.turn(PublishingWorld.ACCOUNT, when, ScriptedNetwork.RULES.lateSpacing());
    }

    /** Its turn among the late ones of the account, behind which another has taken the next. */
    private Instant aTurnOf(Post post) {
        Instant turn = DUE.plus(Duration.ofMinutes(5));
        world.ledger.giveTurn(post.message(), turn, DUE);
        anotherTakesATurnAt(turn.plus(ScriptedNetwork.RULES.lateSpacing()));
        return turn;
    }
}
