package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.Publication;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.wake.PublicationQueues;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a network says how long it wants to be left alone, it is; however early messages come. */
final class WaitingTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plusSeconds(10);
    private static final Duration QUEUES_DELAY_AT_MOST = Duration.ofMinutes(15);
    private static final LatenessPolicy HOWEVER_LATE =
            new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void isNotSentAgainBeforeTheNetworkTakesPostsOfTheAccount() throws InterruptedException {
        Instant freeAt = DUE.plus(Duration.ofHours(2));
        Post post = armed(Optional.empty());
        world.network.committing.add(() -> new CommitResult.Refused(limit(NetworkError.Kind.QUOTA_EXHAUSTED, freeAt)));

        runWithShortDelays();

        assertThat(world.network.visibleCalls).hasSize(2);
        assertThat(world.network.visibleCalls.getLast()).isAfterOrEqualTo(freeAt);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void isNotPreparedAgainBeforeTheTimeTheNetworkNamed() throws InterruptedException {
        Instant at = DUE.plus(Duration.ofHours(1));
        Post post = armed(Optional.empty());
        world.network.preparing.add(() -> new PrepareStep.Refused(limit(NetworkError.Kind.TRANSIENT, at)));

        runWithShortDelays();

        Publication publication = world.publicationsOf(post).getFirst();
        assertThat(publication.steps().get(1).startedAt()).isAfterOrEqualTo(at);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void leavesItsCommentAtTheTimeTheNetworkNamed() throws InterruptedException {
        Instant at = DUE.plus(Duration.ofHours(1));
        armed(Optional.of("Which one is yours?"));
        world.network.commenting.add(() -> new CommitResult.Refused(limit(NetworkError.Kind.TRANSIENT, at)));

        runWithShortDelays();

        assertThat(world.network.comments).hasSize(2);
        assertThat(world.network.comments.getLast()).isAfterOrEqualTo(at);
    }

    @Test
    void aMessageThatComesEarlyIsSentOnAndChangesNothing() throws InterruptedException {
        Instant freeAt = DUE.plus(Duration.ofHours(2));
        Post post = armed(Optional.empty());
        world.network.committing.add(() -> new CommitResult.Refused(limit(NetworkError.Kind.QUOTA_EXHAUSTED, freeAt)));
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }
        Post waiting = world.read(post);
        world.sent.clear();

        world.engine.advance(post.message());

        assertThat(world.read(post)).isEqualTo(waiting);
        assertThat(world.sent)
                .singleElement()
                .isEqualTo(new PublishingWorld.Sent(PublicationQueues.Lane.PUBLISH, post.message(), freeAt));
    }

    @Test
    void aChangeEndsTheWait() throws InterruptedException {
        Instant freeAt = DUE.plus(Duration.ofHours(2));
        Post post = armed(Optional.empty());
        world.network.committing.add(() -> new CommitResult.Refused(limit(NetworkError.Kind.QUOTA_EXHAUSTED, freeAt)));
        while (world.network.visibleCalls.isEmpty()) {
            world.deliverNext();
        }

        Instant now = world.clock.instant();
        Post changed = world.changes
                .revise(
                        world.read(post),
                        world.read(post).plan().at(now),
                        MediaRules.USUAL_LEAD,
                        now,
                        now.plus(Timing.GRACE))
                .orElseThrow();

        assertThat(changed.waitUntil()).isEmpty();
    }

    private Post armed(Optional<String> comment) {
        Post post = world.aPost(DUE, HOWEVER_LATE, comment);
        world.arm.arm(post);
        return post;
    }

    /** Messages that are to come late come early, as SQS has it. */
    private void runWithShortDelays() throws InterruptedException {
        while (!world.sent.isEmpty()) {
            Instant latest = world.clock.instant().plus(QUEUES_DELAY_AT_MOST);
            world.sent.replaceAll(sent ->
                    sent.at().isAfter(latest) ? new PublishingWorld.Sent(sent.lane(), sent.message(), latest) : sent);
            world.deliverNext();
        }
    }

    private static NetworkError limit(NetworkError.Kind kind, Instant until) {
        return new NetworkError(kind, "9/2207042", "Not now", Optional.of(until), "");
    }
}
