package com.presenceos.local.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.notices.NoticeStore;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.Publication;
import com.presenceos.publishing.ledger.PostNotices;
import com.presenceos.publishing.ledger.PostOrigin;
import com.presenceos.publishing.ledger.PostStore;
import com.presenceos.publishing.ledger.PostsInNotices;
import com.presenceos.publishing.ledger.SqlCommentLedger;
import com.presenceos.publishing.ledger.SqlLedger;
import com.presenceos.publishing.ledger.SqlNewPosts;
import com.presenceos.publishing.ledger.SqlPostChanges;
import com.presenceos.publishing.plan.HeldPosts;
import com.presenceos.publishing.wake.SqlAgenda;
import com.presenceos.testing.Platforms;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The stores in memory and the ones in PostgreSQL, with the same posts in them. */
final class TwoStores {

    static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private static final LatenessPolicy LATENESS = new LatenessPolicy(LatenessPolicy.Kind.ASK, Duration.ofMinutes(15));

    final WorkspaceId workspace;
    final ConnectorId connector;
    private final Map<PostId, IdempotentRequest> requests = new HashMap<>();
    private final UserId author;
    private final BrandId brand;
    private final Ids ids = ids(1);
    private final MemoryDatabase memory = new MemoryDatabase();
    private final Stores inMemory;
    private final Stores inSql;
    private final PostStore posts = new PostStore();
    private final Database database;
    private final Jdbi jdbi;

    TwoStores(TestDatabase testDatabase) {
        workspace = new WorkspaceId(ids.next());
        connector = new ConnectorId(ids.next());
        author = new UserId(ids.next());
        brand = new BrandId(ids.next());
        database = testDatabase.database();
        PostNotices notices = new PostNotices(new NoticeStore(ids(3), new PostsInNotices()), _ -> {});
        inMemory = new Stores(
                new MemoryNewPosts(memory),
                new MemoryLedger(memory, ids(2)),
                new MemoryCommentLedger(memory),
                new MemoryAgenda(memory),
                new MemoryPostChanges(memory),
                (kinds, at) -> new MemoryHeldPosts(memory).release(connector, kinds, at));
        inSql = new Stores(
                new SqlNewPosts(database, posts, PostOrigin.NONE),
                new SqlLedger(database, posts, new ConnectorStore(), notices, ids(2)),
                new SqlCommentLedger(database, notices),
                new SqlAgenda(database),
                new SqlPostChanges(database, posts),
                (kinds, at) -> database.inWorkspace(workspace, tx -> HeldPosts.release(tx, connector, kinds, at)));
        jdbi = Jdbi.create(testDatabase.dataSource());
        people();
    }

    // The attempts' ids are drawn in the same order on both sides.
    private static Ids ids(long seed) {
        return new Ids(new SettableClock(START), new Random(seed));
    }

    private void people() {
        jdbi.useHandle(sql -> {
            sql.execute("TRUNCATE users, workspaces CASCADE");
            sql.execute("INSERT INTO users VALUES (?, 'm@x.example', 'm', 'Mara', 'x', now())", author.value());
            sql.execute("INSERT INTO workspaces VALUES (?, 'W', now())", workspace.value());
            sql.execute(
                    "INSERT INTO brands (id, workspace_id, name, brand_type, description, timezone, created_at, updated_at)"
                            + " VALUES (?, ?, 'B', 'other', '', 'UTC', now(), now())",
                    brand.value(),
                    workspace.value());
            sql.execute(
                    "INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,"
                            + " account_username, status, scopes, created_at, updated_at)"
                            + " VALUES (?, ?, ?, 'instagram', '1784', 'N', 'n', 'connected', '{}', now(), now())",
                    connector.value(),
                    workspace.value(),
                    brand.value());
        });
    }

    /** Asks both the same, and answers what both said. */
    <T> T both(Function<Stores, T> question) {
        T expected = question.apply(inSql);
        assertThat(question.apply(inMemory)).isEqualTo(expected);
        return expected;
    }

    Post insert(Instant dueAt, Optional<String> comment) {
        PostContent content = new PostContent("Buns", List.of("fika"), List.of(), comment);
        IdempotentRequest request = IdempotentRequest.of(workspace, author, "key " + requests.size(), "Buns");
        Post post = Post.scheduled(
                new PostId(request.id()),
                workspace,
                brand,
                connector,
                Platforms.INSTAGRAM,
                new PostPlan(content, dueAt, ZoneId.of("Europe/Stockholm"), LATENESS),
                Duration.ofMinutes(5),
                START);
        requests.put(post.id(), request);
        Instant lookAgainAt = START.plusSeconds(60);
        boolean stored = both(each -> each.newPosts().insert(post, author, Optional.of(request), lookAgainAt));
        assertThat(stored).isTrue();
        return post;
    }

    /** The same request comes again, or another under its key. */
    void repeat(Post post) {
        IdempotentRequest request = Optional.ofNullable(requests.get(post.id())).orElseThrow();
        IdempotentRequest other = new IdempotentRequest(request.key(), "another");
        both(each -> each.newPosts().insert(post, author, Optional.of(request), START));
        both(each -> each.newPosts().madeFor(workspace, request));
        both(each -> catchThrowableOfType(Invalid.class, () -> each.newPosts().madeFor(workspace, other))
                .violations());
    }

    void pause(boolean paused) {
        if (paused) {
            memory.pause(connector);
        } else {
            memory.resume(connector);
        }
        jdbi.useHandle(sql -> sql.execute("UPDATE social_connectors SET paused_at = " + (paused ? "now()" : "NULL")));
    }

    /** Holds everything that is stored of a post on one side against the other. */
    Post look(PostId id) {
        Post post = both(stores -> stores.changes().find(workspace, id)).orElseThrow();
        jdbi.useHandle(sql -> {
            var row = sql.createQuery("SELECT attention_at, fence FROM scheduled_posts WHERE id = ?")
                    .bind(0, id.value())
                    .mapToMap()
                    .one();
            assertThat(memory.attentionAt(id))
                    .isEqualTo(Optional.ofNullable((Timestamp) row.get("attention_at"))
                            .map(Timestamp::toInstant));
            assertThat(memory.fence(id)).isEqualTo(row.get("fence"));
            assertThat(inMemory(id)).isEqualTo(inSql(sql, id));
        });
        return post;
    }

    /** What an attempt keeps for itself, besides what people read of it. */
    private record Kept(
            Publication publication,
            Checkpoint checkpoint,
            int failures,
            String answer,
            Optional<Instant> askedSince) {}

    private List<Kept> inMemory(PostId id) {
        return memory.find(id).orElseThrow().attempts.stream()
                .map(attempt -> new Kept(
                        attempt.publication(),
                        attempt.checkpoint,
                        attempt.failures,
                        attempt.answer.name().toLowerCase(Locale.ROOT),
                        Optional.ofNullable(attempt.askedSince)))
                .toList();
    }

    private List<Kept> inSql(Handle sql, PostId id) {
        Iterator<Publication> publications = database.inWorkspace(workspace, tx -> posts.publications(tx, id))
                .iterator();
        return sql.createQuery("SELECT checkpoint, failures, commit_answer, asked_since FROM publications"
                        + " WHERE post_id = ? ORDER BY attempt")
                .bind(0, id.value())
                .map((row, _) -> new Kept(
                        publications.next(),
                        Json.own(row.getString("checkpoint"), Checkpoint.class),
                        row.getInt("failures"),
                        row.getString("commit_answer"),
                        Optional.ofNullable(row.getTimestamp("asked_since")).map(Timestamp::toInstant)))
                .list();
    }
}
