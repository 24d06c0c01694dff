package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.brands.BrandStore;
import com.presenceos.media.MediaFilesInMemory;
import com.presenceos.media.MediaStore;
import com.presenceos.media.OlderPictures;
import com.presenceos.media.ShowMedia;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.notices.NoticeStore;
import com.presenceos.notices.ReadNotices;
import com.presenceos.platform.sql.Question;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ledger.PostPosition;
import com.presenceos.publishing.ledger.PostsInNotices;
import com.presenceos.publishing.plan.ReadPosts;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * One brand with a long history among many: how many rows are read for what is asked. Counted, not timed; the planner sees
 * what it would see in operation, under the role's row-level security and with the statistics that autovacuum gathers.
 */
@NativePostgres
@Tag("slow")
final class ManyPostsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int PAGE = 50;
    private static final int OPEN_OF_THE_BRAND = 60;

    private static PublishingWorld world;

    @BeforeAll
    static void years() {
        world = new PublishingWorld(DATABASE);
        world.sql("INSERT INTO workspaces SELECT gen_random_uuid(), 'W', now() FROM generate_series(1, 20)");
        world.sql("""
                INSERT INTO brands (id, workspace_id, name, brand_type, description, timezone, created_at, updated_at)
                SELECT gen_random_uuid(), id, 'B', 'other', '', 'UTC', now() - n * interval '1 hour', now()
                FROM workspaces, generate_series(1, 10) n
                """);
        world.sql("""
                INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,
                                               account_username, status, scopes, created_at, updated_at)
                SELECT gen_random_uuid(), workspace_id, id, 'instagram', id, 'N', 'n', 'connected', '{}', now(), now()
                FROM brands
                WHERE NOT EXISTS (SELECT FROM social_connectors WHERE brand_id = brands.id)
                """);
        world.sql("""
                INSERT INTO media_items (id, workspace_id, brand_id, file_name, status, declared_type, declared_size,
                                         content_type, size_bytes, width, height, plain_jpeg, edition, created_at)
                SELECT gen_random_uuid(), workspace_id, id, 'bun.jpg', 'ready', 'image/jpeg', 1000,
                       'image/jpeg', 1000, 1000, 1000, true, gen_random_uuid(), now() - n * interval '1 hour'
                FROM brands, generate_series(1, CASE WHEN id = ? THEN 1000 ELSE 50 END) n
                """, world.brand.value());
        world.sql("""
                INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status, revision, due_at,
                                             timezone, lateness, late_after_minutes, content, attention_at, created_by,
                                             created_at, updated_at, published_at, last_error)
                SELECT gen_random_uuid(), c.workspace_id, c.brand_id, c.id, 'instagram',
                       CASE n % 100 WHEN 0 THEN 'scheduled' WHEN 1 THEN 'failed' ELSE 'published' END, 1,
                       now() - n * interval '1 hour', 'UTC', 'ask', 15,
                       '{"caption": "Buns", "hashtags": [], "media": [], "first_comment": null}',
                       CASE n % 100 WHEN 0 THEN now() + n * interval '1 hour' END, u.id, now(), now(), now(),
                       '{"kind": "paused", "detail": "M", "action": "A"}'
                FROM social_connectors c, users u, generate_series(1, CASE WHEN c.id = ? THEN 3000 ELSE 250 END) n
                """, world.connector.value());
        world.sql("""
                INSERT INTO notices (id, workspace_id, brand_id, post_id, kind, title, detail, action, created_at, read_at)
                SELECT gen_random_uuid(), workspace_id, brand_id, id, 'post_failed', 'T', 'D', 'A', due_at, now()
                FROM scheduled_posts
                """);
        world.sql("ANALYZE");
    }

    @Test
    void aPageOfPosts() {
        assertThat(rows("scheduled_posts", () -> posts(none(), none()))).isEqualTo(PAGE);
    }

    @Test
    void aLaterPageOfPosts() {
        Optional<PostPosition> middle = Optional.of(
                new PostPosition(Instant.now().minus(Duration.ofHours(1500)), new PostId(world.ids.next())));

        assertThat(rows("scheduled_posts", () -> posts(none(), middle))).isEqualTo(PAGE);
    }

    @Test
    void thePostsThatFailed() {
        assertThat(rows("scheduled_posts", () -> posts(Optional.of(PostStatus.FAILED), none())))
                .isLessThanOrEqualTo(OPEN_OF_THE_BRAND);
    }

    @Test
    void aPageOfPictures() {
        MediaStore store = new MediaStore();
        MediaFilesInMemory files = new MediaFilesInMemory();
        OlderPictures older = new OlderPictures(world.database, store, files, new Darkroom(world.clock));
        ShowMedia show = new ShowMedia(world.database, new BrandStore(), store, files, older, world.clock);

        assertThat(rows("media_items", () -> show.ofBrand(world.workspace, world.brand, Optional.empty(), PAGE)))
                .isEqualTo(PAGE + 1);
    }

    @Test
    void aPageOfNotices() {
        ReadNotices notices = new ReadNotices(world.database, new NoticeStore(world.ids, new PostsInNotices()));

        assertThat(rows("notices", () -> notices.all(world.workspace, Optional.empty(), PAGE)))
                .isEqualTo(PAGE);
        assertThat(rows("scheduled_posts", () -> notices.all(world.workspace, Optional.empty(), PAGE)))
                .as("the posts they are about")
                .isEqualTo(PAGE);
    }

    private static List<Post> posts(Optional<PostStatus> status, Optional<PostPosition> after) {
        return new ReadPosts(world.database, new BrandStore(), world.posts)
                .list(world.workspace, world.brand, status, after, PAGE);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    /** How many rows of a table the work reads. */
    private static long rows(String table, Supplier<?> work) {
        Question<Boolean> anything = new Question<>("SELECT true", List.of(), ResultSet::next);
        return world.database.readingWorkspace(world.workspace, anything, _ -> {
            long before = readSoFar(table);
            assertThat(work.get()).isNotNull();
            return readSoFar(table) - before;
        });
    }

    // Of this transaction, and of those before it on this connection that have not told the server's statistics yet.
    private static long readSoFar(String table) {
        return world.database.inWorkspace(
                world.workspace, tx -> tx.select("""
                        SELECT seq_tup_read + idx_tup_fetch
                        FROM pg_stat_xact_user_tables
                        WHERE relname = ?
                        """, table).mapTo(Long.class).one());
    }
}
