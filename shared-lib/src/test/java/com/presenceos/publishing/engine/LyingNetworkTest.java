package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.publishing.plan.ReconnectedAccounts;
import com.presenceos.publishing.plan.ReleaseHeldPosts;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network that says no, and has done it all the same: its no is not believed before it was asked. */
final class LyingNetworkTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @ParameterizedTest
    @EnumSource(NetworkError.Kind.class)
    void findsWhatWasRefusedAndIsOutWhateverTheReason(NetworkError.Kind kind) throws InterruptedException {
        Post post = anArmedPost(Optional.empty());
        refuse(kind);
        world.network.reconciling.add(new ReconcileResult.Found("remote-1"));

        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE);
        assertThat(world.network.asked).containsExactly(new EarlierCall(DUE, EarlierCall.Answer.NO));
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(world.lostAccounts).isEmpty();
        assertThat(world.notices()).isEmpty();
    }

    @Test
    void aNoThatIsMeantCostsOneQuestionAndNoTime() throws InterruptedException {
        Post post = anArmedPost(Optional.empty());
        refuse(NetworkError.Kind.CONTENT_INVALID);

        world.run();

        assertThat(world.network.asked).hasSize(1);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Failed.class);
        assertThat(world.clock.instant()).isEqualTo(DUE);
    }

    @Test
    void anErrorOfTheNetworksOwnIsAskedAboutAtOnceAndSentAgainAtOnce() throws InterruptedException {
        anArmedPost(Optional.empty());
        world.network.committing.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconciling.add(new ReconcileResult.NotFound());

        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE, DUE);
    }

    @Test
    void whereThereIsNoWayToAskANoIsTakenAtItsWord() throws InterruptedException {
        Post post = anArmedPost(Optional.empty());
        refuse(NetworkError.Kind.CONTENT_INVALID);
        world.network.reconciling.add(new ReconcileResult.Undecidable("a post that reads so"));

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Failed.class);
    }

    @Test
    void anAccountThatMustBeConnectedAgainLeavesThePostInDoubt() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();

        assertThat(world.stateOf(post)).isInstanceOfSatisfying(PostState.Unconfirmed.class, waits -> {
            assertThat(waits.error().kind()).isEqualTo(PostErrorKind.RECONNECT_REQUIRED);
            assertThat(waits.error().action()).startsWith("Connect the account again; PresenceOS then asks Instagram");
        });
        assertThat(world.lostAccounts).hasSize(1);
        assertThat(world.notices()).containsExactly("post_unconfirmed");
    }

    @Test
    void nothingOfItIsChangedOrCancelledMeanwhile() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();

        assertThatThrownBy(() -> world.cancel.cancel(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("The post may be out already and cannot be cancelled");
        assertThatThrownBy(() -> world.change.retry(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.change.publishNow(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aStrayMessageDoesNotAskBeforeTheAccountIsThere() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();
        Post before = world.read(post);

        world.engine.advance(post.message());

        assertThat(world.read(post)).isEqualTo(before);
        assertThat(world.notices()).hasSize(1);
    }

    @Test
    void onceItIsConnectedAgainThePostIsFoundAndNotSentAgain() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();
        world.network.reconciling.add(new ReconcileResult.Found("remote-1"));
        world.clock.forward(Duration.ofDays(2));

        connectAgain();
        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void onceItIsConnectedAgainAPostThatIsNotOutGoesOut() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();
        world.network.reconciling.add(new ReconcileResult.NotFound());
        world.clock.forward(Duration.ofMinutes(4));

        connectAgain();
        world.run();

        assertThat(world.network.visibleCalls).hasSize(2);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void theSweepAsksWhenTheProcessThatConnectedDiedRightAfterwards() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();
        world.network.reconciling.add(new ReconcileResult.Found("remote-1"));

        connectAgain();
        world.sent.clear();
        world.clock.forward(Duration.ofMinutes(1));
        world.sweep.run();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void aPersonWhoLooksMaySayWhatIsThereInstead() throws InterruptedException {
        Post post = aPostThatWaitsForItsAccount();

        Post resolved = world.changes
                .resolve(world.read(post), Resolution.NOT_PUBLISHED, world.clock.instant())
                .orElseThrow();
        connectAgain();
        world.change.retry(world.actor, post.id(), OptionalInt.empty());
        world.run();

        assertThat(resolved.state()).isInstanceOf(PostState.Failed.class);
        assertThat(world.network.visibleCalls).hasSize(2);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void aFirstCommentThatWasRefusedAndIsThereIsNotLeftAgain() throws InterruptedException {
        Post post = anArmedPost(Optional.of("First!"));
        world.network.commenting.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.RATE_LIMITED)));
        world.network.reconcilingComments.add(new ReconcileResult.Found("comment-1"));

        world.run();

        assertThat(world.network.comments).hasSize(1);
        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.comment())
                                .contains(new FirstComment.Posted(Optional.of("comment-1"))));
    }

    private Post anArmedPost(Optional<String> comment) {
        Post post = world.aPost(DUE, LatenessPolicy.STANDARD, comment);
        world.arm.arm(post);
        return post;
    }

    private void refuse(NetworkError.Kind kind) {
        world.network.committing.add(() -> new CommitResult.Refused(ScriptedNetwork.error(kind)));
    }

    /** The visible call and the question after it are refused for the token's sake. */
    private Post aPostThatWaitsForItsAccount() throws InterruptedException {
        Post post = anArmedPost(Optional.empty());
        refuse(NetworkError.Kind.RECONNECT_REQUIRED);
        world.network.reconciling.add(
                new ReconcileResult.Failed(ScriptedNetwork.error(NetworkError.Kind.RECONNECT_REQUIRED)));
        world.run();
        return post;
    }

    private void connectAgain() {
        ReleaseHeldPosts release = new ReleaseHeldPosts(world.alarm, world.arm, world.clock);
        String _ = new ReconnectedAccounts(world.database, release).store(world.workspace, _ -> {
            world.connectAgain();
            return new MendedAccounts.Stored<>("connected", List.of(world.connector));
        });
    }
}
