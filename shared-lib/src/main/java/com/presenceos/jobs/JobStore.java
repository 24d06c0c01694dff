package com.presenceos.jobs;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.sql.Columns;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The jobs of the workspace a transaction acts in, for whoever asks for them. */
public final class JobStore {

    // A brand that is indexed already needs no second job: the one there is looks again before it ends.
    private static final String INSERT = """
            INSERT INTO jobs (id, workspace_id, brand_id, kind, status, input, stage, progress, attention_at, created_by,
                              created_at, updated_at, wish_fingerprint)
            VALUES (:id, :workspace, :brand, :kind, 'waiting', CAST(:input AS jsonb), :stage, 0, :attentionAt,
                    CAST(:createdBy AS uuid), :now, :now, :wish)
            ON CONFLICT DO NOTHING
            """;

    private static final String FIND = """
            SELECT <columns>
            FROM jobs
            WHERE id = :id
            """;

    private static final String OPEN_INDEXING = """
            SELECT <columns>
            FROM jobs
            WHERE brand_id = :brand
              AND kind = 'indexing'
              AND attention_at IS NOT NULL
            FOR UPDATE
            """;

    private static final String LAST_INDEXING = """
            SELECT <columns>
            FROM jobs
            WHERE brand_id = :brand
              AND kind = 'indexing'
            ORDER BY created_at DESC, id DESC
            LIMIT 1
            """;

    private static final String FINGERPRINT = """
            SELECT wish_fingerprint
            FROM jobs
            WHERE id = :id
            """;

    private static final String CANCEL = """
            UPDATE jobs
            SET status = 'cancelled', stage = 'Cancelled', fence = fence + 1, lease_until = NULL, attention_at = NULL,
                updated_at = :now
            WHERE id = :id
              AND attention_at IS NOT NULL
            """;

    /** @return whether it was; not, when it has been already */
    boolean insert(Handle tx, Job job, Instant attentionAt, Optional<IdempotentRequest> request) {
        return tx.createUpdate(INSERT)
                        .bind("id", job.id())
                        .bind("workspace", job.workspace())
                        .bind("brand", job.brand())
                        .bind("kind", job.kind())
                        .bind("input", job.input().toString())
                        .bind("stage", job.stage())
                        .bind("attentionAt", attentionAt)
                        .bind("createdBy", job.createdBy().map(UserId::value).orElse(null))
                        .bind("now", job.createdAt())
                        .bind(
                                "wish",
                                request.map(IdempotentRequest::fingerprint).orElse(null))
                        .execute()
                == 1;
    }

    /** The job that was made for a request, as it is now. */
    Job madeFor(Handle tx, IdempotentRequest request) {
        request.mustMatch(tx.createQuery(FINGERPRINT)
                .bind("id", request.id())
                .map((row, _) -> Columns.optionalText(row, "wish_fingerprint").orElse(""))
                .one());
        return read(tx, new JobId(request.id()));
    }

    Job read(Handle tx, JobId id) {
        return tx.createQuery(FIND)
                .define("columns", JobRows.COLUMNS)
                .bind("id", id)
                .map((row, _) -> JobRows.job(row))
                .findOne()
                .orElseThrow(id::notFound);
    }

    /** The job that indexes a brand, held so that it cannot end before this transaction does. */
    Optional<Job> lockIndexing(Handle tx, BrandId brand) {
        return tx.createQuery(OPEN_INDEXING)
                .define("columns", JobRows.COLUMNS)
                .bind("brand", brand)
                .map((row, _) -> JobRows.job(row))
                .findOne();
    }

    /** The job that indexes a brand, or was the last to. */
    public Optional<Job> lastIndexing(Handle tx, BrandId brand) {
        return tx.createQuery(LAST_INDEXING)
                .define("columns", JobRows.COLUMNS)
                .bind("brand", brand)
                .map((row, _) -> JobRows.job(row))
                .findOne();
    }

    /** @return whether there was anything left to cancel */
    boolean cancel(Handle tx, JobId id, Instant now) {
        return tx.createUpdate(CANCEL).bind("id", id).bind("now", now).execute() == 1;
    }
}
