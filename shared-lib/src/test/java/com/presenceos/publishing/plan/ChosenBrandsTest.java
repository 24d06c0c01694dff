package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.network.Networks;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ledger.PostOrigin;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.publishing.ledger.SqlNewPosts;
import com.presenceos.testing.TestActor;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may act on some of a team's brands alone finds the posts and the queues of the others as if they were not there. */
final class ChosenBrandsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofHours(1));
    private static final OptionalInt ANY = OptionalInt.empty();

    private final PublishingWorld world = new PublishingWorld(DATABASE);
    private final Actor ofAnother = TestActor.editor(world.workspace, world.author, new BrandId(new UUID(0, 1)));
    private final Actor ofThis = TestActor.editor(world.workspace, world.author, world.brand);

    @Test
    void changesNoPostOfAnotherBrand() {
        Post post = world.aPostDueAt(DUE);
        ResolvePost resolve = new ResolvePost(world.changes, world.clock);

        assertNotFound(
                () -> world.change.change(ofAnother, post.id(), ANY, plan -> plan.at(DUE.plusSeconds(60))),
                "No post with id " + post.id());
        assertNotFound(() -> world.change.publishNow(ofAnother, post.id(), ANY), "No post with id " + post.id());
        assertNotFound(() -> world.change.retry(ofAnother, post.id(), ANY), "No post with id " + post.id());
        assertNotFound(() -> world.cancel.cancel(ofAnother, post.id(), ANY), "No post with id " + post.id());
        assertNotFound(
                () -> resolve.resolve(ofAnother, post.id(), ANY, Resolution.PUBLISHED), "No post with id " + post.id());

        assertThat(world.read(post)).isEqualTo(post);
        assertThat(world.sent).isEmpty();
    }

    /** A revision that is not the post's would tell that there is a post. */
    @Test
    void learnsNothingFromARevision() {
        Post post = world.aPostDueAt(DUE);

        assertNotFound(
                () -> world.cancel.cancel(ofAnother, post.id(), OptionalInt.of(7)), "No post with id " + post.id());
    }

    @Test
    void movesNothingOfAnotherBrand() {
        Post post = world.aPostDueAt(DUE);
        MovePosts move = new MovePosts(world.changes, world.change, world.clock);

        assertNotFound(
                () -> move.move(
                        ofAnother,
                        world.brand,
                        List.of(new MovePosts.Seen(post.id(), post.revision())),
                        new MovePosts.Shift(1, 0)),
                "No brand with id " + world.brand);

        assertThat(world.read(post)).isEqualTo(post);
    }

    @Test
    void schedulesNothingForAnotherBrand() {
        Post like = world.aPostDueAt(DUE);
        SchedulePost schedule = schedule();

        assertNotFound(
                () -> schedule.schedule(ofAnother, world.brand, world.connector, like.plan(), Optional.empty()),
                "No brand with id " + world.brand);

        assertThat(schedule.schedule(ofThis, world.brand, world.connector, like.plan(), Optional.empty()))
                .extracting(Post::brand)
                .isEqualTo(world.brand);
    }

    @Test
    void stopsNoQueueOfAnotherBrandAndLetsNoneGoOn() {
        PauseQueue queue = new PauseQueue(
                world.database,
                new ConnectorStore(),
                new ReleaseHeldPosts(world.alarm, world.arm, world.clock),
                world.clock);
        String unknown = "No connected account with id " + world.connector;

        assertNotFound(() -> queue.pause(ofAnother, world.connector), unknown);
        assertThat(isPaused()).isFalse();

        queue.pause(ofThis, world.connector);
        assertNotFound(() -> queue.resume(ofAnother, world.connector), unknown);
        assertThat(isPaused()).isTrue();
    }

    @Test
    void changesThePostsOfTheirOwn() {
        Post post = world.aPostDueAt(DUE);

        world.change.change(ofThis, post.id(), ANY, plan -> plan.at(DUE.plusSeconds(60)));

        assertThat(world.read(post).dueAt()).isEqualTo(DUE.plusSeconds(60));
    }

    private boolean isPaused() {
        return world.database
                .inWorkspace(world.workspace, tx -> new ConnectorStore().find(tx, world.connector))
                .orElseThrow()
                .pausedAt()
                .isPresent();
    }

    private SchedulePost schedule() {
        return new SchedulePost(
                new SqlNewPosts(world.database, world.posts, PostOrigin.NONE),
                new StoredPlanCheck(
                        world.database,
                        new BrandStore(),
                        new ConnectorStore(),
                        new MediaStore(),
                        new Networks(List.of(world.network))),
                world.quotas,
                world.alarm,
                world.arm,
                Besides.on(Runnable::run),
                world.ids,
                world.clock);
    }

    private static void assertNotFound(ThrowingCallable attempt, String message) {
        assertThatThrownBy(attempt).isInstanceOf(NotFound.class).hasMessage(message);
    }
}
