package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.Step;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FirstCommentTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void leavesTheCommentOnceThePostIsOut() throws InterruptedException {
        Post post = aPostWithAComment();

        world.run();

        assertThat(world.network.comments)
                .singleElement()
                .satisfies(at -> assertThat(at).isAfterOrEqualTo(DUE));
        assertThat(commentOf(post)).isEqualTo(new FirstComment.Posted(Optional.of("comment-1")));
        assertThat(world.publicationsOf(post).getFirst().steps())
                .extracting(Step::name)
                .containsExactly("prepare", "prepare", "publish", "comment");
    }

    @Test
    void leavesItOnceHoweverOftenMessagesCome() throws InterruptedException {
        aPostWithAComment();
        while (!world.sent.isEmpty()) {
            PublishingWorld.Sent next = world.deliverNext();
            world.engine.advance(next.message());
        }

        assertThat(world.network.comments).hasSize(1);
    }

    @Test
    void asksBeforeItLeavesACommentAgain() throws InterruptedException {
        Post post = aPostWithAComment();
        world.network.commenting.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconcilingComments.add(new ReconcileResult.NotYet(Duration.ofSeconds(20)));
        world.network.reconcilingComments.add(new ReconcileResult.Found("comment-7"));

        world.run();

        assertThat(world.network.comments).hasSize(1);
        assertThat(commentOf(post)).isEqualTo(new FirstComment.Posted(Optional.of("comment-7")));
    }

    @Test
    void neverLeavesASecondOneWhereTheNetworkCannotBeAsked() throws InterruptedException {
        Post post = aPostWithAComment();
        world.network.commenting.add(() -> {
            throw new IllegalStateException("The worker lost its connection");
        });
        world.network.reconcilingComments.add(new ReconcileResult.Undecidable("Look at the post"));

        world.run();

        assertThat(world.network.comments).hasSize(1);
        assertThat(commentOf(post)).isInstanceOf(FirstComment.Unconfirmed.class);
        assertThat(world.notices()).containsExactly("first_comment_failed");
    }

    @Test
    void thePostStaysPublishedWhenItsCommentIsRefused() throws InterruptedException {
        Post post = aPostWithAComment();
        world.network.commenting.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.PERMISSION_MISSING)));

        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
        assertThat(commentOf(post))
                .isInstanceOfSatisfying(
                        FirstComment.Failed.class,
                        failed -> assertThat(failed.error().detail())
                                .isEqualTo("The first comment could not be left: It said PERMISSION_MISSING"));
        assertThat(((PostState.Published) world.stateOf(post)).url()).isEqualTo(world.network.permalink);
    }

    private Post aPostWithAComment() {
        Post post = world.aPost(DUE, LatenessPolicy.STANDARD, Optional.of("Which one is yours?"));
        world.arm.arm(post);
        return post;
    }

    private FirstComment commentOf(Post post) {
        return ((PostState.Published) world.stateOf(post)).comment().orElseThrow();
    }
}
