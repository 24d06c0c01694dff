package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.media.DeleteMedia;
import com.presenceos.media.MediaFilesInMemory;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ledger.WaitingPosts;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A picture is deleted at the moment in which a post is written that shows it. One of the two is refused. */
@NativePostgres
@Tag("slow")
final class DeletedPictureRaceTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant IN_AN_HOUR = PublishingWorld.START.plus(Duration.ofHours(1));

    private PublishingWorld world;
    private DeleteMedia delete;
    private MediaId picture;

    @BeforeEach
    void aPicture() {
        world = new PublishingWorld(DATABASE);
        delete = new DeleteMedia(
                world.database, new MediaStore(), new WaitingPosts()::withPicture, new MediaFilesInMemory());
        picture = world.aPicture();
    }

    @Test
    void aDeletionWaitsForThePostThatIsBeingWrittenAndIsRefused() {
        CompletableFuture<Void> deletion = world.database.inWorkspace(world.workspace, tx -> {
            assertThat(world.posts.insert(tx, aPost(), world.author, Optional.empty(), IN_AN_HOUR))
                    .isTrue();
            return begunAndWaiting(this::deletePicture);
        });

        assertThatThrownBy(deletion::join)
                .hasCauseInstanceOf(Conflict.class)
                .hasMessageContaining("1 post that waits uses bun.jpg");
    }

    @Test
    void aPostWaitsForADeletionAndIsRefused() {
        Post post = aPost();

        CompletableFuture<Void> writing = whilePictureIsBeingDeleted(() -> begunAndWaiting(() -> write(post)));

        assertThatThrownBy(writing::join)
                .hasCauseInstanceOf(Conflict.class)
                .hasMessageContaining("A picture of the post was deleted a moment ago");
        assertThat(world.changes.find(world.workspace, post.id())).isEmpty();
    }

    @Test
    void aChangeWaitsForADeletionAndIsRefused() {
        Post before = world.aPostDueAt(IN_AN_HOUR);

        CompletableFuture<Void> change = whilePictureIsBeingDeleted(() -> begunAndWaiting(() -> showPicture(before)));

        assertThatThrownBy(change::join)
                .hasCauseInstanceOf(Conflict.class)
                .hasMessageContaining("A picture of the post was deleted a moment ago");
        assertThat(world.read(before)).isEqualTo(before);
    }

    @RepeatedTest(30)
    void ofAPostAndADeletionAtOnceOneIsRefused() throws Exception {
        Post post = aPost();

        assertThat(succeeded(() -> write(post), this::deletePicture)).isEqualTo(1);
    }

    @RepeatedTest(30)
    void ofAChangeAndADeletionAtOnceOneIsRefused() throws Exception {
        Post before = world.aPostDueAt(IN_AN_HOUR);

        assertThat(succeeded(() -> showPicture(before), this::deletePicture)).isEqualTo(1);
    }

    private void deletePicture() {
        delete.delete(world.actor, picture);
    }

    private void write(Post post) {
        world.database.inWorkspace(
                world.workspace, tx -> world.posts.insert(tx, post, world.author, Optional.empty(), IN_AN_HOUR));
    }

    private void showPicture(Post post) {
        world.change.change(
                world.actor,
                post.id(),
                OptionalInt.empty(),
                plan -> new PostPlan(content(), plan.dueAt(), plan.zone(), plan.lateness()));
    }

    private Post aPost() {
        return Post.scheduled(
                new PostId(world.ids.next()),
                world.workspace,
                world.brand,
                world.connector,
                PublishingWorld.ACCOUNT.platform(),
                new PostPlan(content(), IN_AN_HOUR, ZoneId.of("UTC"), LatenessPolicy.STANDARD),
                MediaRules.USUAL_LEAD,
                PublishingWorld.START);
    }

    private PostContent content() {
        return new PostContent("Buns", List.of(), List.of(new PostMedia(picture, Optional.empty())), Optional.empty());
    }

    private <T> T whilePictureIsBeingDeleted(Supplier<T> meanwhile) {
        return Jdbi.create(DATABASE.dataSource()).inTransaction(tx -> {
            tx.execute("DELETE FROM media_items WHERE id = ?", picture.value());
            return meanwhile.get();
        });
    }

    /** Begins the work, and comes back once it waits for a lock. */
    private CompletableFuture<Void> begunAndWaiting(Runnable work) {
        CompletableFuture<Void> begun = CompletableFuture.runAsync(work);
        Jdbi.create(DATABASE.dataSource()).useHandle(sql -> {
            while (sql.select("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                    + " AND wait_event_type = 'Lock'")
                            .mapTo(Integer.class)
                            .one()
                    == 0) {
                assertThat(begun).as("it waits").isNotDone();
            }
        });
        return begun;
    }

    private static int succeeded(Runnable... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        int succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (Runnable work : works) {
                results.add(threads.submit(() -> {
                    start.await();
                    try {
                        work.run();
                        return true;
                    } catch (AppException refused) {
                        return false;
                    }
                }));
            }
            for (Future<Boolean> result : results) {
                succeeded += result.get() ? 1 : 0;
            }
        }
        return succeeded;
    }
}
