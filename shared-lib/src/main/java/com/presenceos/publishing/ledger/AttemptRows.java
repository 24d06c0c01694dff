package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PublicationId;
import com.presenceos.publishing.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The rows of {@code publications}: one for each attempt to publish a revision, kept for good; one of a post is open at most. */
final class AttemptRows {

    private static final String OPEN = """
            UPDATE publications
            SET phase = :phase, commit_sent_at = COALESCE(:sendAt, commit_sent_at), asked_since = NULL,
                commit_answer = CASE WHEN CAST(:sendAt AS timestamptz) IS NULL THEN commit_answer ELSE 'none' END
            WHERE post_id = :post
              AND phase <> 'done'
            RETURNING id, checkpoint, failures, commit_sent_at, commit_answer, asked_since
            """;

    private static final String OPEN_TO_ASK = """
            UPDATE publications
            SET phase = 'reconciling', asked_since = COALESCE(asked_since, :now)
            WHERE post_id = :post
              AND phase <> 'done'
            RETURNING id, checkpoint, failures, commit_sent_at, commit_answer, asked_since
            """;

    private static final String BEGIN = """
            INSERT INTO publications (id, workspace_id, post_id, revision, attempt, phase, checkpoint, started_at)
            SELECT :id, :workspace, :post, :revision, COALESCE(MAX(attempt), 0) + 1, 'preparing', '{}', :now
            FROM publications
            WHERE post_id = :post
            """;

    // A video may be polled for a quarter of an hour; the first hundred steps tell the story.
    private static final String STEP =
            "CASE WHEN jsonb_array_length(steps) < 100 THEN steps || CAST(:step AS jsonb) ELSE steps END";

    private static final String RECORD = """
            UPDATE publications
            SET phase = :phase,
                checkpoint = CAST(:checkpoint AS jsonb),
                failures = :failures,
                commit_answer = :answer,
                outcome = :outcome,
                detail = :detail,
                steps = %s,
                finished_at = CASE WHEN CAST(:outcome AS text) IS NULL THEN NULL ELSE :now END
            WHERE id = :publication
            """.formatted(STEP);

    private static final String NOTE = """
            UPDATE publications
            SET steps = %s
            WHERE post_id = :post
              AND attempt = (SELECT max(attempt)
                             FROM publications
                             WHERE post_id = :post)
            """.formatted(STEP);

    private AttemptRows() {}

    /** Moves the open attempt of a claimed post into a phase; empty when none is open. */
    static Optional<Claim> open(Handle tx, Post post, long fence, String phase, Optional<Instant> sendAt) {
        return claim(tx.createQuery(OPEN).bind("phase", phase).bind("sendAt", sendAt.orElse(null)), post, fence);
    }

    /** The same for one whose network is to be asked, and remembers since when it is. */
    static Optional<Claim> openToAsk(Handle tx, Post post, long fence, Instant now) {
        return claim(tx.createQuery(OPEN_TO_ASK).bind("now", now), post, fence);
    }

    private static Optional<Claim> claim(Query query, Post post, long fence) {
        return query.bind("post", post.id())
                .map((row, _) -> new Claim(
                        post,
                        new PublicationId(Columns.uuid(row, "id")),
                        fence,
                        Json.own(Columns.text(row, "checkpoint"), Checkpoint.class),
                        row.getInt("failures"),
                        call(row),
                        Columns.optionalInstant(row, "asked_since")))
                .findOne();
    }

    private static Optional<EarlierCall> call(ResultSet row) throws SQLException {
        EarlierCall.Answer answer = Columns.constant(row, "commit_answer", EarlierCall.Answer.class);
        return Columns.optionalInstant(row, "commit_sent_at").map(sentAt -> new EarlierCall(sentAt, answer));
    }

    static void begin(Handle tx, UUID id, Post post, Instant now) {
        tx.createUpdate(BEGIN)
                .bind("id", id)
                .bind("workspace", post.workspace())
                .bind("post", post.id())
                .bind("revision", post.revision())
                .bind("now", now)
                .execute();
    }

    static void record(Handle tx, PublicationId id, LedgerEntry.Attempt attempt, Step step, Instant now) {
        tx.createUpdate(RECORD)
                .bind("phase", attempt.phase())
                .bind("checkpoint", Json.text(attempt.checkpoint()))
                .bind("failures", attempt.failures())
                .bind("answer", attempt.answer())
                .bind("outcome", attempt.outcome().orElse(null))
                .bind("detail", attempt.detail().orElse(null))
                .bind("step", Json.text(step))
                .bind("now", now)
                .bind("publication", id)
                .execute();
    }

    /** Adds a step to the latest attempt, whatever became of it. */
    static void note(Handle tx, PostId post, Step step) {
        tx.createUpdate(NOTE).bind("step", Json.text(step)).bind("post", post).execute();
    }
}
