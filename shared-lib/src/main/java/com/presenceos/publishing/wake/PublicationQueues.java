package com.presenceos.publishing.wake;

import com.presenceos.publishing.PublicationMessage;
import java.time.Instant;

/** Brings messages back to the engine at a later instant: at least once, in any order, roughly then. */
public interface PublicationQueues {

    /** Where posts are prepared, and where the slow things happen. */
    enum Lane {
        PREPARE,
        PUBLISH
    }

    /** @param at an instant gone by means at once; one too far ahead comes early, which the engine allows for */
    void send(Lane lane, PublicationMessage message, Instant at);
}
