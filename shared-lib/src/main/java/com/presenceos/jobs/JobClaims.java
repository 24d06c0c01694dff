package com.presenceos.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What workers write about jobs, each in a transaction of its own and under the worker's fence. */
final class JobClaims {

    private static final String CLAIM = """
            UPDATE jobs
            SET status = 'running', fence = fence + 1, lease_until = :leaseUntil, attention_at = :leaseUntil
            WHERE id = :id
              AND attention_at IS NOT NULL
              AND (lease_until IS NULL OR lease_until <= :now)
            RETURNING <columns>, fence, failures
            """;

    // Whoever writes is alive: the lease begins anew.
    private static final String SAY = """
            UPDATE jobs
            SET stage = :stage, progress = greatest(progress, :progress), lease_until = :leaseUntil,
                attention_at = :leaseUntil, updated_at = :now
            WHERE id = :id
              AND fence = :fence
            """;

    private static final String STILL_MINE = """
            UPDATE jobs
            SET lease_until = :leaseUntil, attention_at = :leaseUntil
            WHERE id = :id
              AND fence = :fence
            """;

    private static final String ANSWER = """
            SELECT answer
            FROM job_answers
            WHERE job_id = :id
              AND step = :step
            """;

    private static final String KEEP = """
            INSERT INTO job_answers (workspace_id, job_id, step, answer, created_at)
            VALUES (:workspace, :id, :step, CAST(:answer AS jsonb), :now)
            """;

    private static final String MINE = """
            SELECT id
            FROM jobs
            WHERE id = :id
              AND fence = :fence
            FOR UPDATE
            """;

    private static final String END = """
            UPDATE jobs
            SET status = :status, stage = :stage, progress = :progress, result = CAST(:result AS jsonb),
                problem = CAST(:problem AS jsonb), lease_until = NULL, attention_at = NULL, updated_at = :now
            WHERE id = :id
              AND fence = :fence
            """;

    private static final String PUT_OFF = """
            UPDATE jobs
            SET status = 'waiting', stage = :stage, progress = greatest(progress, :progress), failures = :failures,
                lease_until = NULL, attention_at = :attentionAt, updated_at = :now
            WHERE id = :id
              AND fence = :fence
            """;

    private final Database database;

    JobClaims(Database database) {
        this.database = database;
    }

    /** Takes a job that is open and nobody's. */
    Optional<ClaimedJob> claim(JobMessage message, Instant now, Duration lease) {
        return database.inWorkspace(
                message.workspace(),
                tx -> tx.createQuery(CLAIM)
                        .define("columns", JobRows.COLUMNS)
                        .bind("id", message.job())
                        .bind("now", now)
                        .bind("leaseUntil", now.plus(lease))
                        .map((row, _) -> new ClaimedJob(JobRows.job(row), row.getLong("fence"), row.getInt("failures")))
                        .findOne());
    }

    void say(ClaimedJob claimed, String stage, double progress, Instant now, Duration lease) {
        int written = database.inWorkspace(
                claimed.job().workspace(),
                tx -> tx.createUpdate(SAY)
                        .bind("id", claimed.job().id())
                        .bind("fence", claimed.fence())
                        .bind("stage", stage)
                        .bind("progress", progress)
                        .bind("now", now)
                        .bind("leaseUntil", now.plus(lease))
                        .execute());
        mustBeMine(claimed, written);
    }

    Optional<String> answer(ClaimedJob claimed, String step) {
        return database.inWorkspace(
                claimed.job().workspace(),
                tx -> tx.createQuery(ANSWER)
                        .bind("id", claimed.job().id())
                        .bind("step", step)
                        .map((row, _) -> Columns.text(row, "answer"))
                        .findOne());
    }

    void keep(ClaimedJob claimed, String step, String answer, Consumer<Handle> record, Instant now, Duration lease) {
        database.inWorkspace(claimed.job().workspace(), tx -> {
            mustBeMine(
                    claimed,
                    tx.createUpdate(STILL_MINE)
                            .bind("id", claimed.job().id())
                            .bind("fence", claimed.fence())
                            .bind("leaseUntil", now.plus(lease))
                            .execute());
            record.accept(tx);
            return tx.createUpdate(KEEP)
                    .bind("workspace", claimed.job().workspace())
                    .bind("id", claimed.job().id())
                    .bind("step", step)
                    .bind("answer", answer)
                    .bind("now", now)
                    .execute();
        });
    }

    /** @return whether it is; not, when the effect found more to do */
    boolean done(ClaimedJob claimed, Function<Handle, Optional<JsonNode>> effect, Instant now) {
        return database.inWorkspace(claimed.job().workspace(), tx -> {
            boolean mine = tx.createQuery(MINE)
                    .bind("id", claimed.job().id())
                    .bind("fence", claimed.fence())
                    .map((_, _) -> true)
                    .findOne()
                    .isPresent();
            mustBeMine(claimed, mine ? 1 : 0);
            Optional<JsonNode> result = effect.apply(tx);
            result.ifPresent(node -> end(tx, claimed, JobStatus.DONE, "Done", 1, node.toString(), null, now));
            return result.isPresent();
        });
    }

    void failed(ClaimedJob claimed, JobProblem problem, Instant now) {
        int written = database.inWorkspace(
                claimed.job().workspace(),
                tx -> end(
                        tx,
                        claimed,
                        JobStatus.FAILED,
                        "Failed",
                        claimed.job().progress(),
                        null,
                        Json.text(problem),
                        now));
        mustBeMine(claimed, written);
    }

    void putOff(ClaimedJob claimed, String stage, double progress, int failures, Instant attentionAt, Instant now) {
        int written = database.inWorkspace(
                claimed.job().workspace(),
                tx -> tx.createUpdate(PUT_OFF)
                        .bind("id", claimed.job().id())
                        .bind("fence", claimed.fence())
                        .bind("stage", stage)
                        .bind("progress", progress)
                        .bind("failures", failures)
                        .bind("attentionAt", attentionAt)
                        .bind("now", now)
                        .execute());
        mustBeMine(claimed, written);
    }

    private static int end(
            Handle tx,
            ClaimedJob claimed,
            JobStatus status,
            String stage,
            double progress,
            @Nullable String result,
            @Nullable String problem,
            Instant now) {
        return tx.createUpdate(END)
                .bind("id", claimed.job().id())
                .bind("fence", claimed.fence())
                .bind("status", status)
                .bind("stage", stage)
                .bind("progress", progress)
                .bind("result", result)
                .bind("problem", problem)
                .bind("now", now)
                .execute();
    }

    private static void mustBeMine(ClaimedJob claimed, int written) {
        if (written != 1) {
            throw new LostClaim(claimed.job().id());
        }
    }
}
