package com.presenceos.publishing.wake;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
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

    public void arm(Post post) {
        arm(post.message(), post.prepareAt());
    }

    /** @param wanted when the message is to come; at once if that is over */
    void arm(PublicationMessage message, Instant wanted) {
        Instant prepareAt = call(message, wanted);
        agenda.armed(message, prepareAt.plus(Timing.SCHEDULER_PRECISION).plus(Timing.GRACE));
    }

    /**
     * When to look at a post that is about to be stored, should its message not come. Known before: storing it needs no
     * second write once {@link #tryToCall} has sent the message.
     */
    public Instant lookAgainAt(Post post) {
        Instant now = clock.instant();
        Instant prepareAt = Timing.later(post.prepareAt(), now);
        return isForTheScheduler(prepareAt, now)
                ? prepareAt.plus(Timing.SCHEDULER_PRECISION).plus(Timing.GRACE)
                : now.plus(Timing.GRACE);
    }

    /** Sends the message of a post that was stored with that instant; when this fails, the sweeper looks soon. */
    public void tryToCall(Post post, SweepAlarm alarm) {
        try {
            call(post.message(), post.prepareAt());
        } catch (RuntimeException e) {
            LOG.warn("Post {} is stored and not armed yet", post.id(), e);
            lookSoon(post, alarm);
        }
    }

    private void lookSoon(Post post, SweepAlarm alarm) {
        Instant soon = clock.instant().plus(Timing.GRACE);
        try {
            alarm.noLaterThan(soon);
            agenda.armed(post.message(), soon);
        } catch (RuntimeException e) {
            LOG.warn("Post {} is looked at when its row says so", post.id(), e);
        }
    }

    /** @return when the message comes */
    private Instant call(PublicationMessage message, Instant wanted) {
        Instant now = clock.instant();
        Instant prepareAt = Timing.later(wanted, now);
        if (isForTheScheduler(prepareAt, now)) {
            schedules.create(message, prepareAt);
        } else {
            queues.send(PublicationQueues.Lane.PREPARE, message, prepareAt);
        }
        return prepareAt;
    }

    private static boolean isForTheScheduler(Instant prepareAt, Instant now) {
        return prepareAt.isAfter(now.plus(Timing.SCHEDULER_PRECISION));
    }

    /** For a post that is stored and says when to look for it: when this fails, the sweeper does it in a minute or two. */
    public void tryToArm(Post post) {
        try {
            arm(post);
        } catch (RuntimeException e) {
            LOG.warn("Post {} is stored and not armed yet", post.id(), e);
        }
    }

    /** A message about a revision that is gone is stale when it comes, so nothing is lost when this fails. */
    public void tryToDisarm(PublicationMessage message) {
        try {
            schedules.delete(message);
        } catch (RuntimeException e) {
            LOG.warn("The schedule of revision {} of post {} is left to expire", message.revision(), message.post(), e);
        }
    }
}
