package com.presenceos.publishing.ledger;

import com.presenceos.platform.json.Json;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The claims on a post's row. Each is one conditional write, which raises the fence; empty when it may not be claimed so. */
final class PostClaims {

    private static final String TO_PREPARE = """
            UPDATE scheduled_posts
            SET status = 'preparing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND (status = 'scheduled'
                   OR status = 'preparing' AND (lease_until IS NULL OR lease_until <= :now))
              AND (wait_until IS NULL OR wait_until <= :now)
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private static final String TO_COMMIT = """
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

    private static final String TO_SET_ASIDE = """
            UPDATE scheduled_posts
            SET status = 'preparing', fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now
            WHERE id = :post
              AND revision = :revision
              AND status = 'ready'
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private static final String TO_RECONCILE = """
            UPDATE scheduled_posts
            SET status = CASE WHEN status = 'accepted' THEN 'accepted' ELSE 'unconfirmed' END,
                fence = fence + 1, lease_until = :lease, attention_at = :lookAgainAt, updated_at = :now,
                last_error = CASE WHEN status <> 'accepted'
                                  THEN COALESCE(last_error, CAST(:notHeardBack AS jsonb))
                             END
            WHERE id = :post
              AND revision = :revision
              AND status IN ('committing', 'accepted', 'unconfirmed')
              AND (lease_until IS NULL OR lease_until <= :now)
              AND (wait_until IS NULL OR wait_until <= :now)
              -- Not while it waits for its account.
              AND attention_at IS NOT NULL
              -- Once a person has been asked, a late message changes nothing any more.
              AND EXISTS (SELECT
                          FROM publications
                          WHERE post_id = scheduled_posts.id
                            AND phase <> 'done')
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private PostClaims() {}

    static Optional<Claimed> toPrepare(Handle tx, PublicationMessage message, Instant now, Instant leaseUntil) {
        return claimed(query(tx, TO_PREPARE, message, now, leaseUntil));
    }

    static Optional<Claimed> toCommit(
            Handle tx, PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
        return claimed(query(tx, TO_COMMIT, message, now, leaseUntil).bind("sendAt", sendAt));
    }

    static Optional<Claimed> toSetAside(Handle tx, PublicationMessage message, Instant now, Instant leaseUntil) {
        return claimed(query(tx, TO_SET_ASIDE, message, now, leaseUntil));
    }

    static Optional<Claimed> toReconcile(Handle tx, PublicationMessage message, Instant now, Instant leaseUntil) {
        return claimed(query(tx, TO_RECONCILE, message, now, leaseUntil)
                .bind("notHeardBack", Json.text(PostError.NOT_HEARD_BACK)));
    }

    private static Query query(Handle tx, String sql, PublicationMessage message, Instant now, Instant leaseUntil) {
        return tx.createQuery(sql)
                .bind("post", message.post())
                .bind("revision", message.revision())
                .bind("now", now)
                .bind("lease", leaseUntil)
                .bind("lookAgainAt", leaseUntil.plus(Timing.GRACE));
    }

    private static Optional<Claimed> claimed(Query query) {
        return query.map((row, _) -> new Claimed(PostRow.post(row), row.getLong("fence")))
                .findOne();
    }

    /** The post as it is under the claim. */
    record Claimed(Post post, long fence) {}
}
