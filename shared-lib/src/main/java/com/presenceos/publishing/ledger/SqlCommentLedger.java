package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;

/** First comments in PostgreSQL: columns of their post, under its fence and lease. */
public final class SqlCommentLedger implements CommentLedger {

    private static final String CLAIM_TO_COMMENT = """
            UPDATE scheduled_posts
            SET comment_status = 'sending', comment_sent_at = :now, comment_answer = 'none', fence = fence + 1, lease_until = :lease,
                attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'published'
              AND comment_status = 'pending'
              AND (wait_until IS NULL OR wait_until <= :now)
            RETURNING comment_answer, %s
            """.formatted(PostRow.COLUMNS);

    private static final String CLAIM_TO_RECONCILE = """
            UPDATE scheduled_posts
            SET comment_status = 'checking', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt,
                updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'published'
              AND comment_status IN ('sending', 'checking')
              AND (lease_until IS NULL OR lease_until <= :now)
              AND (wait_until IS NULL OR wait_until <= :now)
            RETURNING comment_answer, %s
            """.formatted(PostRow.COLUMNS);

    private static final String RECORD = """
            UPDATE scheduled_posts
            SET comment_status = :status, comment_id = :remoteId, comment_error = CAST(:error AS jsonb),
                comment_failures = :failures, comment_answer = :answer, lease_until = NULL, wait_until = :waitUntil,
                attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND fence = :fence
            """;

    private final Database database;
    private final PostNotices notices;

    public SqlCommentLedger(Database database, PostNotices notices) {
        this.database = database;
        this.notices = notices;
    }

    @Override
    public Optional<CommentClaim> claimToComment(PublicationMessage message, Instant now, Instant leaseUntil) {
        return claim(CLAIM_TO_COMMENT, message, now, leaseUntil);
    }

    @Override
    public Optional<CommentClaim> claimToReconcileComment(PublicationMessage message, Instant now, Instant leaseUntil) {
        return claim(CLAIM_TO_RECONCILE, message, now, leaseUntil);
    }

    @Override
    public boolean record(CommentClaim claim, CommentProgress progress, Step step, Instant now) {
        AtomicBoolean noticeRaised = new AtomicBoolean();
        boolean done = database.inWorkspace(claim.post().workspace(), tx -> {
            if (!write(tx, claim, progress, step, now)) {
                return false;
            }
            noticeRaised.set(notices.raise(tx, claim.post(), progress, now));
            return true;
        });
        if (noticeRaised.get()) {
            notices.send(claim.post().workspace());
        }
        return done;
    }

    private static boolean write(Handle tx, CommentClaim claim, CommentProgress progress, Step step, Instant now) {
        CommentEntry entry = CommentEntry.of(claim, progress, now);
        int written = tx.createUpdate(RECORD)
                .bind("status", entry.status())
                .bind("remoteId", entry.remoteId().orElse(null))
                .bind("error", entry.error().map(Json::text).orElse(null))
                .bind("failures", entry.failures())
                .bind("answer", entry.answer())
                .bind("waitUntil", entry.waitUntil().orElse(null))
                .bind("lookAgainAt", entry.lookAgainAt().orElse(null))
                .bind("now", now)
                .bind("post", claim.post().id())
                .bind("fence", claim.fence())
                .execute();
        if (written == 0) {
            return false;
        }
        AttemptRows.note(tx, claim.post().id(), step);
        return true;
    }

    private Optional<CommentClaim> claim(String sql, PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.inWorkspace(
                message.workspace(),
                tx -> tx.createQuery(sql)
                        .bind("post", message.post())
                        .bind("revision", message.revision())
                        .bind("now", now)
                        .bind("lease", leaseUntil)
                        .bind("lookAgainAt", leaseUntil.plus(Timing.GRACE))
                        .map((row, _) -> new CommentClaim(
                                PostRow.post(row),
                                Columns.optionalText(row, "platform_post_id"),
                                row.getLong("fence"),
                                row.getInt("comment_failures"),
                                new EarlierCall(
                                        Columns.instant(row, "comment_sent_at"),
                                        Columns.constant(row, "comment_answer", EarlierCall.Answer.class))))
                        .findOne());
    }
}
