package com.presenceos.publishing;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that a message comes for a scheduled post when it is time to prepare it. The post's row already says when
 * to worry if none does, so a crash anywhere in here loses nothing: the sweeper arms the post again.
 */
public final class ArmPublication {

    private static final Logger LOG = LoggerFactory.getLogger(ArmPublication.class);

    private final Agenda agenda;
    private final PublicationSchedules schedules;
    private final PublicationQueues queues;
    private final InstantSource clock;

    public ArmPublication(
            Agenda agenda, PublicationSchedules schedules, PublicationQueues queues, InstantSource clock) {
        this.agenda = agenda;
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
        agenda.armed(message, prepareAt.plus(Timing.SCHEDULER_PRECISION).plus(Timing.GRACE));
    }

    /** For a post that is stored and says when to look for it: when this fails, the sweeper does it in a minute or two. */
    void tryToArm(Post post) {
        try {
            arm(post.message(), post.dueAt());
        } catch (RuntimeException e) {
            LOG.warn("Post {} is stored and not armed yet", post.id(), e);
        }
    }

    /** A message about a revision that is gone is stale when it comes, so nothing is lost when this fails. */
    void tryToDisarm(PublicationMessage message) {
        try {
            schedules.delete(message);
        } catch (RuntimeException e) {
            LOG.warn("The schedule of revision {} of post {} is left to expire", message.revision(), message.post(), e);
        }
    }
}
