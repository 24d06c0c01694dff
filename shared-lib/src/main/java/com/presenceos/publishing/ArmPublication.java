package com.presenceos.publishing;

import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Makes sure that a message comes for a scheduled post when it is time to prepare it. The post's row already says when
 * to worry if none does, so a crash anywhere in here loses nothing: the sweeper arms the post again.
 */
public final class ArmPublication {

    private final Database database;
    private final PostStore posts;
    private final PublicationSchedules schedules;
    private final PublicationQueues queues;
    private final InstantSource clock;

    public ArmPublication(
            Database database,
            PostStore posts,
            PublicationSchedules schedules,
            PublicationQueues queues,
            InstantSource clock) {
        this.database = database;
        this.posts = posts;
        this.schedules = schedules;
        this.queues = queues;
        this.clock = clock;
    }

    public void arm(PublicationMessage message, Instant dueAt) {
        Instant now = clock.instant();
        Instant prepareAt = Timing.later(dueAt.minus(Timing.LEAD), now);
        if (prepareAt.isAfter(now.plus(Timing.SCHEDULER_PRECISION))) {
            schedules.create(message, prepareAt);
        } else {
            queues.send(PublicationQueues.Lane.PREPARE, message, prepareAt);
        }
        Instant lookAgainAt = prepareAt.plus(Timing.SCHEDULER_PRECISION).plus(Timing.GRACE);
        database.inWorkspace(message.workspace(), tx -> {
            posts.armed(tx, message, lookAgainAt);
            return message;
        });
    }

    public void disarm(PublicationMessage message) {
        schedules.delete(message);
    }
}
