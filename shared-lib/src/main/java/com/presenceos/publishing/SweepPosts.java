package com.presenceos.publishing;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the posts that nobody has moved by the time they should have been, and has them looked at. */
public final class SweepPosts {

    private static final Logger LOG = LoggerFactory.getLogger(SweepPosts.class);

    private static final int AT_ONCE = 200;

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
            RETURNING id, workspace_id, revision, status, due_at
            """;

    private final Database database;
    private final ArmPublication arm;
    private final PublicationQueues queues;
    private final InstantSource clock;

    public SweepPosts(Database database, ArmPublication arm, PublicationQueues queues, InstantSource clock) {
        this.database = database;
        this.arm = arm;
        this.queues = queues;
        this.clock = clock;
    }

    /** Answers how many posts were found. */
    public int sweep() {
        int found = 0;
        List<Overdue> batch;
        do {
            batch = take();
            batch.forEach(this::send);
            found += batch.size();
        } while (batch.size() == AT_ONCE);
        return found;
    }

    private List<Overdue> take() {
        Instant now = clock.instant();
        return database.asUpkeep(tx -> tx.createQuery(TAKE)
                .bind("now", now)
                .bind("lookAgainAt", now.plus(Timing.GRACE))
                .bind("limit", AT_ONCE)
                .map((row, _) -> new Overdue(
                        new PublicationMessage(
                                PublicationMessage.VERSION,
                                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                                new PostId(Columns.uuid(row, "id")),
                                row.getInt("revision")),
                        Columns.constant(row, "status", PostStatus.class),
                        Columns.instant(row, "due_at")))
                .list());
    }

    private void send(Overdue post) {
        LOG.info(
                "Post {} is {} and due at {}, and no message came for it",
                post.message.post(),
                post.status,
                post.dueAt);
        switch (post.status) {
            case SCHEDULED -> arm.arm(post.message, post.dueAt);
            case PREPARING -> queues.send(PublicationQueues.Lane.PREPARE, post.message, clock.instant());
            case READY, COMMITTING, UNCONFIRMED, PUBLISHED ->
                queues.send(PublicationQueues.Lane.PUBLISH, post.message, clock.instant());
            case FAILED, HELD, CANCELLED -> {
                // Over, or waiting for a person: such a row carries no attention_at.
            }
        }
    }

    private record Overdue(PublicationMessage message, PostStatus status, Instant dueAt) {}
}
