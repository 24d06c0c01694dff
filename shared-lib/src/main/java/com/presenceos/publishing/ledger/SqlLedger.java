package com.presenceos.publishing.ledger;

import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The ledger in PostgreSQL. */
public final class SqlLedger implements Ledger {

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
    private final HeldForItsAccount heldForItsAccount;
    private final PostNotices notices;
    private final Ids ids;

    public SqlLedger(Database database, PostStore posts, ConnectorStore connectors, PostNotices notices, Ids ids) {
        this.database = database;
        this.posts = posts;
        this.heldForItsAccount = new HeldForItsAccount(connectors);
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
                tx -> PostClaims.toPrepare(tx, message, now, leaseUntil)
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
                tx -> PostClaims.toCommit(tx, message, now, sendAt, leaseUntil)
                        .flatMap(post -> open(tx, post, "committing", Optional.of(sendAt))));
    }

    @Override
    public Optional<Claim> claimToSetAside(PublicationMessage message, Instant now, Instant leaseUntil) {
        return claim(
                message,
                tx -> PostClaims.toSetAside(tx, message, now, leaseUntil)
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
                tx -> PostClaims.toReconcile(tx, message, now, leaseUntil)
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
                claim.post().workspace(),
                tx -> write(tx, claim, heldForItsAccount.ifItStillIs(tx, claim, progress, now), step, now));
        if (written.noticeRaised()) {
            notices.send(claim.post().workspace());
        }
        return written.done();
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

    private static Optional<Claim> open(Handle tx, PostClaims.Claimed claimed, String phase, Optional<Instant> sendAt) {
        return AttemptRows.open(tx, claimed.post(), claimed.fence(), phase, sendAt);
    }

    private record Written(boolean done, boolean noticeRaised) {}
}
