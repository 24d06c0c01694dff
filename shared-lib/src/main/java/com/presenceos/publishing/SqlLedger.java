package com.presenceos.publishing;

import com.presenceos.channels.Connector;
import com.presenceos.channels.ConnectorStatus;
import com.presenceos.channels.ConnectorStore;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The ledger in PostgreSQL. */
public final class SqlLedger implements Ledger {

    private static final String CLAIM_TO_PREPARE = """
            UPDATE scheduled_posts
            SET status = 'preparing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND (status = 'scheduled'
                   OR status = 'preparing' AND (lease_until IS NULL OR lease_until <= :now))
              AND (wait_until IS NULL OR wait_until <= :now)
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private static final String CLAIM_TO_COMMIT = """
            UPDATE scheduled_posts
            SET status = 'committing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'ready'
              -- Its turn may have been moved while the worker waited for it.
              AND GREATEST(due_at, not_before, wait_until) <= :sendAt
              AND NOT EXISTS (SELECT
                              FROM social_connectors
                              WHERE id = scheduled_posts.connector_id
                                AND paused_at IS NOT NULL)
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private static final String CLAIM_TO_SET_ASIDE = """
            UPDATE scheduled_posts
            SET status = 'preparing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'ready'
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private static final String GIVE_TURN = """
            UPDATE scheduled_posts
            SET not_before = :at, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'ready'
            """;

    private static final String POSTPONE = """
            UPDATE scheduled_posts
            SET wait_until = :at, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'ready'
            """;

    private static final String CLAIM_TO_RECONCILE = """
            UPDATE scheduled_posts
            SET status = 'unconfirmed', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now,
                last_error = COALESCE(last_error, jsonb_build_object(
                    'kind', 'unconfirmed',
                    'detail', 'The worker that published this stopped before it heard back',
                    'action', 'PresenceOS is asking the network whether the post is out'))
            WHERE id = :post
              AND revision = :revision
              AND status IN ('committing', 'unconfirmed')
              AND (lease_until IS NULL OR lease_until <= :now)
              AND (wait_until IS NULL OR wait_until <= :now)
              -- Once a person has been asked, a late message changes nothing any more.
              AND EXISTS (SELECT
                          FROM publications
                          WHERE post_id = scheduled_posts.id
                            AND phase <> 'done')
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private static final String RECORD_POST = """
            UPDATE scheduled_posts
            SET status = :status,
                lease_until = NULL,
                wait_until = :waitUntil,
                attention_at = :lookAgainAt,
                last_error = CAST(:error AS jsonb),
                published_at = COALESCE(:publishedAt, published_at),
                platform_post_id = COALESCE(:remoteId, platform_post_id),
                updated_at = :now
            WHERE id = :post
              AND fence = :fence
            """;

    private static final String LOCATED = """
            UPDATE scheduled_posts
            SET platform_post_url = COALESCE(:url, platform_post_url),
                attention_at = CASE WHEN comment_status IN ('pending', 'sending', 'checking') THEN attention_at
                                    -- Another worker may have found it meanwhile: then there is nothing to look for.
                                    WHEN COALESCE(:url, platform_post_url) IS NOT NULL THEN NULL
                                    ELSE :lookAgainAt
                               END
            WHERE id = :post
              AND status = 'published'
            """;

    private final Database database;
    private final PostStore posts;
    private final ConnectorStore connectors;
    private final PostNotices notices;
    private final Ids ids;

    public SqlLedger(Database database, PostStore posts, ConnectorStore connectors, PostNotices notices, Ids ids) {
        this.database = database;
        this.posts = posts;
        this.connectors = connectors;
        this.notices = notices;
        this.ids = ids;
    }

    @Override
    public Optional<Post> find(PublicationMessage message) {
        return database.inWorkspace(message.workspace(), tx -> posts.find(tx, message.post()));
    }

    @Override
    public Optional<Claim> claimToPrepare(PublicationMessage message, Instant now, Instant leaseUntil) {
        return claim(
                message,
                tx -> claimPost(tx, CLAIM_TO_PREPARE, message, now, leaseUntil)
                        .flatMap(post -> open(tx, post, "preparing", Optional.empty())
                                .or(() -> {
                                    AttemptRows.begin(tx, ids.next(), post.post(), now);
                                    return open(tx, post, "preparing", Optional.empty());
                                })));
    }

    @Override
    public Optional<Claim> claimToCommit(PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
        return claim(
                message,
                tx -> claimed(query(tx, CLAIM_TO_COMMIT, message, now, leaseUntil)
                                .bind("sendAt", sendAt))
                        .flatMap(post -> open(tx, post, "committing", Optional.of(sendAt))));
    }

    @Override
    public Optional<Claim> claimToSetAside(PublicationMessage message, Instant now, Instant leaseUntil) {
        return claim(
                message,
                tx -> claimPost(tx, CLAIM_TO_SET_ASIDE, message, now, leaseUntil)
                        .flatMap(post -> open(tx, post, "preparing", Optional.empty())));
    }

    @Override
    public boolean giveTurn(PublicationMessage message, Instant turn, Instant now) {
        return putOff(GIVE_TURN, message, turn, now);
    }

    @Override
    public boolean postpone(PublicationMessage message, Instant until, Instant now) {
        return putOff(POSTPONE, message, until, now);
    }

    private boolean putOff(String sql, PublicationMessage message, Instant at, Instant now) {
        return database.inWorkspace(
                message.workspace(),
                tx -> tx.createUpdate(sql)
                                .bind("at", at)
                                .bind("lookAgainAt", at.plus(Timing.GRACE))
                                .bind("post", message.post())
                                .bind("revision", message.revision())
                                .bind("now", now)
                                .execute()
                        > 0);
    }

    @Override
    public Optional<Claim> claimToReconcile(PublicationMessage message, Instant now, Instant leaseUntil) {
        return claim(
                message,
                tx -> claimPost(tx, CLAIM_TO_RECONCILE, message, now, leaseUntil)
                        .flatMap(post -> AttemptRows.openToAsk(tx, post.post(), post.fence(), now)));
    }

    /**
     * Both rows or none. Who waited for the post's row may find that its attempt was ended meanwhile: the post is then
     * left as that worker wrote it.
     */
    private Optional<Claim> claim(PublicationMessage message, Function<Handle, Optional<Claim>> rows) {
        return database.inWorkspace(message.workspace(), tx -> {
            Optional<Claim> claim = rows.apply(tx);
            if (claim.isEmpty()) {
                tx.rollback();
            }
            return claim;
        });
    }

    @Override
    public boolean record(Claim claim, Progress progress, Step step, Instant now) {
        Written written = database.inWorkspace(
                claim.post().workspace(), tx -> write(tx, claim, asThingsStand(tx, claim, progress, now), step, now));
        if (written.noticeRaised()) {
            notices.send(claim.post().workspace());
        }
        return written.done();
    }

    /**
     * Who was to be held for the account's sake and finds that somebody has mended it meanwhile goes on: those that were
     * held have been released by then, and nobody would release this one.
     */
    private Progress asThingsStand(Handle tx, Claim claim, Progress progress, Instant now) {
        if (progress instanceof Progress.Held(var error)
                && connectors
                        .hold(tx, claim.post().connector())
                        .map(account -> hasEnded(error, account.at(now)))
                        .orElse(false)) {
            return new Progress.TryAgain(
                    Progress.Stage.PREPARE, claim.failures(), "The account can be used again", now);
        }
        return progress;
    }

    private static boolean hasEnded(PostError error, Connector account) {
        if (error.kind().equals(PostError.PAUSED)) {
            return account.pausedAt().isEmpty();
        }
        return PostError.ENDED_BY_CONNECTING.contains(error.kind())
                && account.status() == ConnectorStatus.CONNECTED
                && account.disconnectedAt().isEmpty();
    }

    private Written write(Handle tx, Claim claim, Progress progress, Step step, Instant now) {
        LedgerEntry entry = LedgerEntry.of(claim, progress);
        int written = tx.createUpdate(RECORD_POST)
                .bind("status", entry.status())
                .bind("waitUntil", entry.waitUntil().orElse(null))
                .bind("lookAgainAt", entry.lookAgainAt().orElse(null))
                .bind("error", entry.error().map(Json::text).orElse(null))
                .bind("publishedAt", entry.publishedAt().orElse(null))
                .bind("remoteId", entry.remoteId().orElse(null))
                .bind("now", now)
                .bind("post", claim.post().id())
                .bind("fence", claim.fence())
                .execute();
        if (written == 0) {
            return new Written(false, false);
        }
        AttemptRows.record(tx, claim.publication(), entry.attempt(), step, now);
        return new Written(true, notices.raise(tx, claim.post(), progress, now));
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
        return claimed(query(tx, sql, message, now, leaseUntil));
    }

    private static Query query(Handle tx, String sql, PublicationMessage message, Instant now, Instant leaseUntil) {
        return tx.createQuery(sql)
                .bind("post", message.post())
                .bind("revision", message.revision())
                .bind("now", now)
                .bind("lease", leaseUntil)
                .bind("lookAgainAt", leaseUntil.plus(Timing.GRACE));
    }

    private static Optional<ClaimedPost> claimed(Query query) {
        return query.map((row, _) -> new ClaimedPost(PostRow.post(row), row.getLong("fence")))
                .findOne();
    }

    private static Optional<Claim> open(Handle tx, ClaimedPost claimed, String phase, Optional<Instant> sendAt) {
        return AttemptRows.open(tx, claimed.post(), claimed.fence(), phase, sendAt);
    }

    private record ClaimedPost(Post post, long fence) {}

    private record Written(boolean done, boolean noticeRaised) {}
}
