package com.presenceos.publishing.wake;

import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to look at which post, should no message come. Each method is one transaction. */
public interface Agenda {

    /** Notes that a message will come for a scheduled post, and when to worry if it does not. */
    void armed(PublicationMessage message, Instant lookAgainAt);

    /** Takes posts that somebody should have looked at by now, the longest waiting first, and puts them off. */
    List<Overdue> takeOverdue(Instant now, Instant lookAgainAt, int limit);

    /** When the next post is to be looked at. */
    Optional<Instant> next();

    /** A post that nobody has moved by the time somebody should have. */
    record Overdue(PublicationMessage message, PostStatus status, Instant dueAt, Duration lead) {

        Instant prepareAt() {
            return dueAt.minus(lead);
        }
    }
}
