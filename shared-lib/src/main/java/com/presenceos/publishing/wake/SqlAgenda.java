package com.presenceos.publishing.wake;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agenda in PostgreSQL: the column {@code attention_at}, which every write of a post's state sets. */
public final class SqlAgenda implements Agenda {

    private static final String ARMED = """
            UPDATE scheduled_posts
            SET attention_at = :lookAgainAt
            WHERE id = :id
              AND revision = :revision
              AND status = 'scheduled'
            """;

    // Moving attention_at on keeps two sweeps from sending the same message; the message's own effect moves it further.
    private static final String TAKE = """
            UPDATE scheduled_posts
            SET attention_at = :lookAgainAt
            WHERE id IN (SELECT id
                         FROM scheduled_posts
                         WHERE attention_at <= :now
                         ORDER BY attention_at
                         LIMIT :limit
                         FOR UPDATE SKIP LOCKED)
            RETURNING id, workspace_id, revision, status, due_at, lead_seconds
            """;

    private static final String NEXT = """
            SELECT min(attention_at) AS next
            FROM scheduled_posts
            WHERE attention_at IS NOT NULL
            """;

    private final Database database;

    public SqlAgenda(Database database) {
        this.database = database;
    }

    @Override
    public void armed(PublicationMessage message, Instant lookAgainAt) {
        database.inWorkspace(
                message.workspace(),
                tx -> tx.createUpdate(ARMED)
                        .bind("id", message.post())
                        .bind("revision", message.revision())
                        .bind("lookAgainAt", lookAgainAt)
                        .execute());
    }

    @Override
    public List<Overdue> takeOverdue(Instant now, Instant lookAgainAt, int limit) {
        return database.asUpkeep(tx -> tx.createQuery(TAKE)
                .bind("now", now)
                .bind("lookAgainAt", lookAgainAt)
                .bind("limit", limit)
                .map((row, _) -> new Overdue(
                        new PublicationMessage(
                                PublicationMessage.VERSION,
                                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                                new PostId(Columns.uuid(row, "id")),
                                row.getInt("revision")),
                        Columns.constant(row, "status", PostStatus.class),
                        Columns.instant(row, "due_at"),
                        Duration.ofSeconds(row.getInt("lead_seconds"))))
                .list());
    }

    @Override
    public Optional<Instant> next() {
        return database.asUpkeep(tx -> tx.select(NEXT)
                .map((row, _) -> Columns.optionalInstant(row, "next"))
                .one());
    }
}
