package com.presenceos.publishing;

import com.presenceos.channels.Checkpoint;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The ledger in PostgreSQL. */
public final class SqlLedger implements Ledger {

    private static final String CLAIM_TO_PREPARE = """
            UPDATE scheduled_posts
            SET status = 'preparing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND (status = 'scheduled'
                   OR status = 'preparing' AND (lease_until IS NULL OR lease_until <= :now))
            RETURNING *
            """;

    private static final String CLAIM_TO_COMMIT = """
            UPDATE scheduled_posts
            SET status = 'committing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'ready'
            RETURNING *
            """;

    private static final String CLAIM_TO_RECONCILE = """
            UPDATE scheduled_posts
            SET status = 'unconfirmed', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now,
                last_error = COALESCE(last_error, CAST(:checking AS jsonb))
            WHERE id = :post
              AND revision = :revision
              AND status IN ('committing', 'unconfirmed')
              AND (lease_until IS NULL OR lease_until <= :now)
            RETURNING *
            """;

    private static final String OPEN_PUBLICATION = """
            UPDATE publications
            SET phase = :phase, commit_sent_at = COALESCE(:sendAt, commit_sent_at)
            WHERE post_id = :post
              AND phase <> 'done'
            RETURNING id, checkpoint, failures, commit_sent_at
            """;

    private static final String BEGIN_PUBLICATION = """
            INSERT INTO publications (id, workspace_id, post_id, revision, attempt, phase, checkpoint, started_at)
            SELECT :id, :workspace, :post, :revision, COALESCE(MAX(attempt), 0) + 1, 'preparing', '{}', :now
            FROM publications
            WHERE post_id = :post
            """;

    private static final String RECORD_POST = """
            UPDATE scheduled_posts
            SET status = :status,
                lease_until = NULL,
                attention_at = :lookAgainAt,
                last_error = CAST(:error AS jsonb),
                published_at = COALESCE(:publishedAt, published_at),
                platform_post_id = COALESCE(:remoteId, platform_post_id),
                updated_at = :now
            WHERE id = :post
              AND fence = :fence
            """;

    private static final String RECORD_PUBLICATION = """
            UPDATE publications
            SET phase = :phase,
                checkpoint = CAST(:checkpoint AS jsonb),
                failures = :failures,
                outcome = :outcome,
                detail = :detail,
                finished_at = CASE WHEN CAST(:outcome AS text) IS NULL THEN NULL ELSE :now END
            WHERE id = :publication
            """;

    private static final String LOCATED = """
            UPDATE scheduled_posts
            SET platform_post_url = COALESCE(:url, platform_post_url), attention_at = :lookAgainAt
            WHERE id = :post
              AND status = 'published'
            """;

    private static final PostError CHECKING = new PostError(
            "unconfirmed",
            "The worker that published this stopped before it heard back",
            "PresenceOS is asking the network whether the post is out");

    private final Database database;
    private final PostStore posts;
    private final Ids ids;

    public SqlLedger(Database database, PostStore posts, Ids ids) {
        this.database = database;
        this.posts = posts;
        this.ids = ids;
    }

    @Override
    public Optional<Post> find(PublicationMessage message) {
        return database.inWorkspace(message.workspace(), tx -> posts.find(tx, message.post()));
    }

    @Override
    public Optional<Claim> claimToPrepare(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.inWorkspace(
                message.workspace(),
                tx -> claimPost(tx, CLAIM_TO_PREPARE, message, now, leaseUntil)
                        .flatMap(post -> open(tx, post, "preparing", Optional.empty())
                                .or(() -> {
                                    begin(tx, message, now);
                                    return open(tx, post, "preparing", Optional.empty());
                                })));
    }

    @Override
    public Optional<Claim> claimToCommit(PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
        return database.inWorkspace(
                message.workspace(),
                tx -> claimPost(tx, CLAIM_TO_COMMIT, message, now, leaseUntil)
                        .flatMap(post -> open(tx, post, "committing", Optional.of(sendAt))));
    }

    @Override
    public Optional<Claim> claimToReconcile(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.inWorkspace(
                message.workspace(),
                tx -> claimPost(tx, CLAIM_TO_RECONCILE, message, now, leaseUntil)
                        .flatMap(post -> open(tx, post, "reconciling", Optional.empty())));
    }

    @Override
    public boolean record(Claim claim, Progress progress, Instant now) {
        LedgerEntry entry = LedgerEntry.of(claim, progress);
        return database.inWorkspace(claim.post().workspace(), tx -> {
            int written = tx.createUpdate(RECORD_POST)
                    .bind("status", entry.status())
                    .bind("lookAgainAt", entry.lookAgainAt().orElse(null))
                    .bind("error", entry.error().map(Json::text).orElse(null))
                    .bind("publishedAt", entry.publishedAt().orElse(null))
                    .bind("remoteId", entry.remoteId().orElse(null))
                    .bind("now", now)
                    .bind("post", claim.post().id())
                    .bind("fence", claim.fence())
                    .execute();
            if (written == 0) {
                return false;
            }
            tx.createUpdate(RECORD_PUBLICATION)
                    .bind("phase", entry.phase())
                    .bind("checkpoint", Json.text(entry.checkpoint()))
                    .bind("failures", entry.failures())
                    .bind("outcome", entry.outcome().orElse(null))
                    .bind("detail", entry.detail().orElse(null))
                    .bind("now", now)
                    .bind("publication", claim.publication())
                    .execute();
            return true;
        });
    }

    @Override
    public void located(PublicationMessage message, Optional<URI> url, Optional<Instant> lookAgainAt) {
        database.inWorkspace(
                message.workspace(),
                tx -> tx.createUpdate(LOCATED)
                        .bind("url", url.map(URI::toString).orElse(null))
                        .bind("lookAgainAt", lookAgainAt.orElse(null))
                        .bind("post", message.post())
                        .execute());
    }

    private static Optional<ClaimedPost> claimPost(
            Handle tx, String sql, PublicationMessage message, Instant now, Instant leaseUntil) {
        var query = tx.createQuery(sql)
                .bind("post", message.post())
                .bind("revision", message.revision())
                .bind("now", now)
                .bind("lease", leaseUntil)
                .bind("lookAgainAt", leaseUntil.plus(Timing.GRACE));
        if (sql.contains(":checking")) {
            query.bind("checking", Json.text(CHECKING));
        }
        return query.map((row, _) -> new ClaimedPost(PostStore.post(row), row.getLong("fence")))
                .findOne();
    }

    private static Optional<Claim> open(Handle tx, ClaimedPost claimed, String phase, Optional<Instant> sendAt) {
        return tx.createQuery(OPEN_PUBLICATION)
                .bind("phase", phase)
                .bind("sendAt", sendAt.orElse(null))
                .bind("post", claimed.post().id())
                .map((row, _) -> new Claim(
                        claimed.post(),
                        new PublicationId(Columns.uuid(row, "id")),
                        claimed.fence(),
                        Json.own(Columns.text(row, "checkpoint"), Checkpoint.class),
                        row.getInt("failures"),
                        Columns.optionalInstant(row, "commit_sent_at")))
                .findOne();
    }

    private void begin(Handle tx, PublicationMessage message, Instant now) {
        tx.createUpdate(BEGIN_PUBLICATION)
                .bind("id", ids.next())
                .bind("workspace", message.workspace())
                .bind("post", message.post())
                .bind("revision", message.revision())
                .bind("now", now)
                .execute();
    }

    private record ClaimedPost(Post post, long fence) {}
}
