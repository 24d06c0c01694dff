package com.presenceos.publishing.ledger;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** People's changes in PostgreSQL. Each raises the fence, so that whoever was working on the post can write no more. */
public final class SqlPostChanges implements PostChanges {

    private static final String CANCEL = """
            UPDATE scheduled_posts
            SET status = 'cancelled', revision = revision + 1, fence = fence + 1, lease_until = NULL, wait_until = NULL,
                attention_at = NULL, last_error = NULL, updated_at = :now
            WHERE id = :id
              AND revision = :revision
              AND status IN ('scheduled', 'preparing', 'ready', 'held')
            """;

    private static final String REVISE = """
            WITH %s
            UPDATE scheduled_posts
            SET status = 'scheduled', revision = revision + 1, fence = fence + 1, lease_until = NULL,
                attention_at = :lookAgainAt, not_before = NULL, wait_until = NULL, last_error = NULL,
                due_at = :dueAt, timezone = :zone, lateness = :lateness, late_after_minutes = :lateAfter,
                lead_seconds = :lead,
                content = CAST(:content AS jsonb), comment_status = :commentStatus, updated_at = :now
            WHERE id = :id
              AND revision = :revision
              AND status IN ('scheduled', 'preparing', 'ready', 'held', 'failed')
              AND %s
            """.formatted(HeldPictures.PICTURES, HeldPictures.ALL_THERE);

    // Only what the engine has given up on: while it still asks, its answer is better than a person's glance.
    private static final String RESOLVE = """
            UPDATE scheduled_posts
            SET status = :status, fence = fence + 1, last_error = CAST(:error AS jsonb),
                published_at = CASE WHEN :status = 'published'
                                    THEN COALESCE((SELECT max(commit_sent_at) FROM publications WHERE post_id = :id), :now)
                               END,
                comment_status = CASE WHEN :status = 'published' AND comment_status IS NOT NULL THEN 'failed'
                                      ELSE comment_status
                                 END,
                comment_error = CASE WHEN :status = 'published' AND comment_status IS NOT NULL
                                     THEN CAST(:commentError AS jsonb)
                                END,
                updated_at = :now
            WHERE id = :id
              AND revision = :revision
              AND status = 'unconfirmed'
              AND attention_at IS NULL
            """;

    private static final String CLOSE_PUBLICATION = """
            UPDATE publications
            SET phase = 'done', outcome = :outcome, finished_at = :now
            WHERE post_id = :id
              AND phase <> 'done'
            """;

    private final Database database;
    private final PostStore posts;

    public SqlPostChanges(Database database, PostStore posts) {
        this.database = database;
        this.posts = posts;
    }

    @Override
    public Optional<Post> find(WorkspaceId workspace, PostId id) {
        return database.inWorkspace(workspace, tx -> posts.find(tx, id));
    }

    @Override
    public Optional<Post> cancel(Post before, Instant now) {
        return database.inWorkspace(before.workspace(), tx -> {
            int written = tx.createUpdate(CANCEL)
                    .bind("id", before.id())
                    .bind("revision", before.revision())
                    .bind("now", now)
                    .execute();
            return closed(tx, written, before, "cancelled", now);
        });
    }

    @Override
    public Optional<Post> revise(Post before, PostPlan plan, Duration lead, Instant now, Instant lookAgainAt) {
        return database.inWorkspace(before.workspace(), tx -> {
            int written = HeldPictures.bind(tx.createUpdate(REVISE), plan.content())
                    .bind("dueAt", plan.dueAt())
                    .bind("lead", lead.toSeconds())
                    .bind("zone", plan.zone().getId())
                    .bind("lateness", plan.lateness().policy())
                    .bind("lateAfter", plan.lateness().after().toMinutes())
                    .bind("content", Json.text(plan.content()))
                    .bind("commentStatus", PostRow.newComment(plan.content()))
                    .bind("lookAgainAt", lookAgainAt)
                    .bind("id", before.id())
                    .bind("revision", before.revision())
                    .bind("now", now)
                    .execute();
            if (written == 0) {
                HeldPictures.mustBeThere(tx, plan.content());
            }
            return closed(tx, written, before, "superseded", now);
        });
    }

    @Override
    public Optional<Post> resolve(Post before, Resolution found, Instant now) {
        boolean published = found == Resolution.PUBLISHED;
        return database.inWorkspace(before.workspace(), tx -> {
            int written = tx.createUpdate(RESOLVE)
                    .bind("status", published ? PostStatus.PUBLISHED : PostStatus.FAILED)
                    .bind("error", published ? null : Json.text(FOUND_MISSING))
                    .bind("commentError", Json.text(NO_PLACE_TO_COMMENT))
                    .bind("id", before.id())
                    .bind("revision", before.revision())
                    .bind("now", now)
                    .execute();
            // One that waits for its account is still open.
            return closed(tx, written, before, "unconfirmed", now);
        });
    }

    private Optional<Post> closed(Handle tx, int written, Post before, String outcome, Instant now) {
        if (written == 0) {
            return Optional.empty();
        }
        tx.createUpdate(CLOSE_PUBLICATION)
                .bind("outcome", outcome)
                .bind("id", before.id())
                .bind("now", now)
                .execute();
        return posts.find(tx, before.id());
    }
}
