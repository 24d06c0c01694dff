package com.presenceos.publishing.wake;

import com.presenceos.publishing.PublicationMessage;
import java.time.Instant;

/** Wakes the engine for a post far in the future: at least once, precise to a minute. */
public interface PublicationSchedules {

    /** Sends the message to the prepare lane at that instant. Doing it twice is the same as once. */
    void create(PublicationMessage message, Instant at);

    /** Takes back what is no longer wanted. A message that comes all the same is stale and does no harm. */
    void delete(PublicationMessage message);
}
