package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The account's token has run out, and its network gives no other for now. */
final class NoFreshTokenTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void isTriedAgainWhilePreparing() throws InterruptedException {
        Post post = world.anArmedPostDueAt(PublishingWorld.START.plusSeconds(60));
        world.accountAsSeen = Optional.of(notNow(NetworkError.Kind.TRANSIENT));
        world.deliverNext();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Preparing.class);

        world.accountAsSeen = Optional.empty();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(world.network.visibleCalls).hasSize(1);
    }

    @Test
    void sendsNothingAtTheInstantAndIsTriedAgain() throws InterruptedException {
        Post post = ready();
        world.accountAsSeen = Optional.of(notNow(NetworkError.Kind.TRANSIENT));
        world.deliverNext();
        assertThat(world.network.visibleCalls).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Ready.class);

        world.accountAsSeen = Optional.empty();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void waitsAsLongAsTheNetworkAsks() throws InterruptedException {
        Post post = ready();
        NetworkError limit = new NetworkError(
                NetworkError.Kind.RATE_LIMITED,
                "4",
                "Too many",
                Optional.of(world.clock.instant().plus(Duration.ofMinutes(3))),
                "");
        world.accountAsSeen = Optional.of(new OpenedAccount.NotNow(world.account(), limit));
        world.deliverNext();
        world.accountAsSeen = Optional.empty();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(world.network.visibleCalls.getFirst())
                .isAfterOrEqualTo(PublishingWorld.START.plus(Duration.ofMinutes(3)));
    }

    @Test
    void asksAgainLaterWhetherItIsOut() throws InterruptedException {
        Post post = ready();
        world.network.committing.add(
                () -> new CommitResult.Unanswered(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }
        world.accountAsSeen = Optional.of(notNow(NetworkError.Kind.TRANSIENT));
        world.deliverNext();
        assertThat(world.network.asked).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Unconfirmed.class);

        world.accountAsSeen = Optional.empty();
        world.network.reconciling.add(new ReconcileResult.Found("remote-1"));
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void leavesTheFirstCommentLater() throws InterruptedException {
        Post post =
                world.aPost(PublishingWorld.START.plusSeconds(20), LatenessPolicy.STANDARD, Optional.of("Which bun?"));
        world.arm.arm(post);
        while (!(world.stateOf(post) instanceof PostState.Published)) {
            world.deliverNext();
        }
        world.accountAsSeen = Optional.of(notNow(NetworkError.Kind.TRANSIENT));
        world.deliverNext();
        assertThat(world.network.comments).isEmpty();

        world.accountAsSeen = Optional.empty();
        world.run();

        assertThat(world.network.comments).hasSize(1);
    }

    @Test
    void saysSoWhereTheNetworkTakesNoComments() throws InterruptedException {
        Post post =
                world.aPost(PublishingWorld.START.plusSeconds(20), LatenessPolicy.STANDARD, Optional.of("Which bun?"));
        world.arm.arm(post);
        world.network.takesComments = false;

        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.comment()).get().isInstanceOf(FirstComment.Failed.class));
    }

    private Post ready() throws InterruptedException {
        Post post = world.anArmedPostDueAt(PublishingWorld.START.plusSeconds(60));
        while (!(world.stateOf(post) instanceof PostState.Ready)) {
            world.deliverNext();
        }
        return post;
    }

    private OpenedAccount notNow(NetworkError.Kind kind) {
        return new OpenedAccount.NotNow(world.account(), ScriptedNetwork.error(kind));
    }
}
