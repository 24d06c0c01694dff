package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.brands.BrandStore;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ledger.PostPosition;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PostGroupsTest {

    private static final String UNDECIDED = "'{\"kind\":\"undecided\",\"detail\":\"Look\",\"action\":\"Look\"}'";
    private static final String RECONNECT =
            "'{\"kind\":\"reconnect_required\",\"detail\":\"Expired\",\"action\":\"Connect it again\"}'";
    private static final String ASKING = "'{\"kind\":\"unconfirmed\",\"detail\":\"Lost\",\"action\":\"Wait\"}'";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private PublishingWorld world;
    private ReadPosts read;
    private int hours;

    @BeforeEach
    void aWorld() {
        world = new PublishingWorld(DATABASE);
        read = new ReadPosts(world.database, new BrandStore(), world.posts);
        hours = 0;
    }

    @Test
    void saysWhatGoesOutByItselfTheSoonestFirst() {
        PostId late = aPost("status = 'scheduled', due_at = due_at + interval '30 days'");
        PostId soon = aPost("status = 'scheduled'");
        PostId asked = aPost("status = 'unconfirmed', last_error = CAST(" + ASKING + " AS jsonb)");
        PostId sending = aPost("status = 'committing', lease_until = now()");

        assertThat(list(PostGroup.NEXT)).containsExactly(soon, asked, sending, late);
        assertThat(list(PostGroup.ATTENTION)).isEmpty();
        assertThat(list(PostGroup.PAST)).isEmpty();
    }

    @Test
    void saysWhatWaitsForAPersonAndWhatLiesBehindTheLatestFirst() {
        PostId failed = aPost("status = 'failed', last_error = CAST(" + ASKING + " AS jsonb)");
        PostId held = aPost("status = 'held', last_error = CAST(" + ASKING + " AS jsonb)");
        PostId undecided = aPost("status = 'unconfirmed', last_error = CAST(" + UNDECIDED + " AS jsonb)");
        PostId waiting = aPost("status = 'unconfirmed', last_error = CAST(" + RECONNECT + " AS jsonb)");
        PostId published = aPost("status = 'published', published_at = now()");
        PostId cancelled = aPost("status = 'cancelled'");

        assertThat(list(PostGroup.NEXT)).isEmpty();
        assertThat(list(PostGroup.ATTENTION)).containsExactly(waiting, undecided, held, failed);
        assertThat(list(PostGroup.PAST)).containsExactly(cancelled, published);
    }

    @Test
    void showsOfAGroupOnlyThePostsInAStatus() {
        PostId published = aPost("status = 'published', published_at = now()");
        aPost("status = 'cancelled'");

        assertThat(page(PostGroup.PAST, Optional.of(PostStatus.PUBLISHED), Optional.empty(), 10))
                .extracting(Post::id)
                .containsExactly(published);
    }

    @ParameterizedTest
    @EnumSource(PostGroup.class)
    void goesOnWhereThePageBeforeEndedAlsoAmongPostsOfTheSameInstant(PostGroup group) {
        for (int i = 0; i < 5; i++) {
            aPost(belongingTo(group) + ", due_at = '2026-11-24T08:00:00Z'");
        }

        List<PostId> seen = new ArrayList<>();
        Optional<PostPosition> after = Optional.empty();
        for (int i = 0; i < 5; i++) {
            Post one = page(group, Optional.empty(), after, 1).getFirst();
            seen.add(one.id());
            after = Optional.of(new PostPosition(one.dueAt(), one.id()));
        }

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(page(group, Optional.empty(), after, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PostGroup.class)
    void readsAPageAndNoHistory(PostGroup group) {
        PostId one = aPost("status = 'scheduled'");
        world.sql("""
                INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status, revision, due_at,
                                             timezone, lateness, late_after_minutes, content, published_at, last_error,
                                             created_by, created_at, updated_at)
                SELECT gen_random_uuid(), workspace_id, brand_id, connector_id, platform,
                       (ARRAY['scheduled', 'published', 'published', 'published', 'failed'])[1 + n % 5], revision,
                       due_at + n * interval '1 minute', timezone, lateness, late_after_minutes, content, due_at,
                       '{"kind":"x","detail":"x","action":"x"}', created_by, created_at, updated_at
                FROM scheduled_posts, generate_series(1, 10000) AS n
                WHERE id = ?
                """, one.value());
        world.sql("ANALYZE scheduled_posts");
        PostPosition middle =
                new PostPosition(PublishingWorld.START.plus(Duration.ofMinutes(5000)), new PostId(world.ids.next()));

        for (Optional<PostPosition> after : List.of(Optional.<PostPosition>empty(), Optional.of(middle))) {
            String plan = plan(group, after);

            assertThat(plan)
                    .contains(group == PostGroup.PAST ? "scheduled_posts_by_brand" : "scheduled_posts_open")
                    .doesNotContain("Sort");
            // Each row of a page is a block at most, and so is each of the other groups' that lie between.
            assertThat(buffers(plan)).as(plan).isLessThan(120);
        }
    }

    private PostId aPost(String change) {
        Post post = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(hours++)));
        world.sql(
                "UPDATE scheduled_posts SET " + change + " WHERE id = ?",
                post.id().value());
        return post.id();
    }

    private static String belongingTo(PostGroup group) {
        return switch (group) {
            case NEXT -> "status = 'scheduled'";
            case ATTENTION -> "status = 'held', last_error = CAST(" + ASKING + " AS jsonb)";
            case PAST -> "status = 'published', published_at = now()";
        };
    }

    private List<PostId> list(PostGroup group) {
        return page(group, Optional.empty(), Optional.empty(), 10).stream()
                .map(Post::id)
                .toList();
    }

    private List<Post> page(PostGroup group, Optional<PostStatus> status, Optional<PostPosition> after, int limit) {
        return read.list(world.workspace, world.brand, group, status, after, limit);
    }

    private String plan(PostGroup group, Optional<PostPosition> after) {
        String sql = GroupedPosts.sql(group, Optional.empty(), after);
        // As the application reads: row-level security takes part in the plan.
        return world.database.inWorkspace(
                world.workspace,
                handle -> String.join(
                        "\n",
                        handle.createQuery("EXPLAIN (ANALYZE, BUFFERS) " + sql)
                                .bind("brand", world.brand.value())
                                .bind("limit", 26)
                                .bind("due", after.map(PostPosition::dueAt).orElse(Instant.EPOCH))
                                .bind("id", after.map(at -> at.id().value()).orElse(world.brand.value()))
                                .configure(SqlStatements.class, it -> it.setUnusedBindingAllowed(true))
                                .mapTo(String.class)
                                .list()));
    }

    /** What the topmost node of the plan has touched, all below it included. */
    private static int buffers(String plan) {
        var hit = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?").matcher(plan);
        assertThat(hit.find()).as(plan).isTrue();
        return Integer.parseInt(hit.group(1)) + (hit.group(2) == null ? 0 : Integer.parseInt(hit.group(2)));
    }
}
