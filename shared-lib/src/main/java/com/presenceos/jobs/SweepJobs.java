package com.presenceos.jobs;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the jobs whose message was lost, or whose worker died, and calls another worker. */
public final class SweepJobs {

    private static final Logger LOG = LoggerFactory.getLogger(SweepJobs.class);

    private static final int AT_ONCE = 200;

    // Moving attention_at on keeps two sweeps from sending the same message.
    private static final String TAKE = """
            UPDATE jobs
            SET attention_at = :lookAgainAt
            WHERE id IN (SELECT id
                         FROM jobs
                         WHERE attention_at <= :now
                         ORDER BY attention_at
                         LIMIT :limit
                         FOR UPDATE SKIP LOCKED)
            RETURNING id, workspace_id
            """;

    private static final String NEXT = """
            SELECT min(attention_at) AS next
            FROM jobs
            WHERE attention_at IS NOT NULL
            """;

    private final Database database;
    private final JobQueue queue;
    private final InstantSource clock;

    public SweepJobs(Database database, JobQueue queue, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    /** Answers how many were overdue. What is beyond a batch is found a minute later. */
    public int sweep() {
        Instant now = clock.instant();
        List<JobMessage> overdue = database.asUpkeep(tx -> tx.createQuery(TAKE)
                .bind("now", now)
                .bind("lookAgainAt", now.plus(AdvanceJob.GRACE))
                .bind("limit", AT_ONCE)
                .map((row, _) -> new JobMessage(
                        JobMessage.VERSION,
                        new WorkspaceId(Columns.uuid(row, "workspace_id")),
                        new JobId(Columns.uuid(row, "id"))))
                .list());
        overdue.forEach(this::trySend);
        return overdue.size();
    }

    /** When the next one is to be looked at. */
    public Optional<Instant> next() {
        return database.asUpkeep(tx -> tx.select(NEXT)
                .map((row, _) -> Columns.optionalInstant(row, "next"))
                .one());
    }

    private void trySend(JobMessage message) {
        try {
            LOG.info("Job {} was waited for, and no message came for it", message.job());
            queue.send(message, Duration.ZERO);
        } catch (RuntimeException e) {
            LOG.error("No worker could be called for job {}", message.job(), e);
        }
    }
}
