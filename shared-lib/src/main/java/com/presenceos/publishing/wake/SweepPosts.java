package com.presenceos.publishing.wake;

import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the posts that nobody has moved by the time they should have been, and has them looked at. */
public final class SweepPosts implements SweepTask {

    private static final Logger LOG = LoggerFactory.getLogger(SweepPosts.class);

    private static final int AT_ONCE = 200;

    /** After this a sweep leaves the rest to the next one: a function is stopped after 55 s. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final Agenda agenda;
    private final ArmPublication arm;
    private final PublicationQueues queues;
    private final InstantSource clock;

    public SweepPosts(Agenda agenda, ArmPublication arm, PublicationQueues queues, InstantSource clock) {
        this.agenda = agenda;
        this.arm = arm;
        this.queues = queues;
        this.clock = clock;
    }

    @Override
    public int sweep() {
        int found = 0;
        Instant end = clock.instant().plus(LONGEST);
        List<Agenda.Overdue> batch;
        do {
            Instant now = clock.instant();
            batch = agenda.takeOverdue(now, now.plus(Timing.GRACE), AT_ONCE);
            batch.forEach(this::trySend);
            found += batch.size();
        } while (batch.size() == AT_ONCE && clock.instant().isBefore(end));
        return found;
    }

    @Override
    public Optional<Instant> next() {
        return agenda.next();
    }

    /** One post that cannot be sent must not keep those behind it waiting; it is found again in a minute. */
    private void trySend(Agenda.Overdue post) {
        try {
            send(post);
        } catch (RuntimeException e) {
            LOG.error("Post {} could not be sent on its way", post.message().post(), e);
        }
    }

    private void send(Agenda.Overdue post) {
        PublicationMessage message = post.message();
        LOG.info(
                "Post {} is {} and due at {}, and no message came for it", message.post(), post.status(), post.dueAt());
        switch (post.status()) {
            case SCHEDULED -> arm.arm(message, post.prepareAt());
            case READY -> queues.send(PublicationQueues.Lane.PUBLISH, message, clock.instant());
            case PREPARING, COMMITTING, ACCEPTED, UNCONFIRMED, PUBLISHED ->
                queues.send(PublicationQueues.Lane.PREPARE, message, clock.instant());
            case FAILED, HELD, CANCELLED -> {
                // Over, or waiting for a person: such a row carries no attention_at.
            }
        }
    }
}
