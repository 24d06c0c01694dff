package com.presenceos.publishing.wake;

import java.time.Instant;
import java.util.Optional;

/** Knows, outside the database, when the sweep is next needed: a database with nothing near may sleep. */
public interface SweepAlarm {

    /** Announced before the transaction that writes an earlier instant to look at a post, so that none is missed. */
    void noLaterThan(Instant at);

    /** What the alarm says, when it is time to sweep. */
    Optional<Reading> ring(Instant now);

    /**
     * Puts the alarm off until {@code next}, unless somebody announced anything since the reading, or so shortly before
     * it that their transaction may still be open. Then it rings again in a minute.
     */
    void set(Reading reading, Instant next, Instant now);

    /**
     * The alarm as it was read.
     *
     * @param version grows with each announcement
     * @param announcedAt when the last of them was made
     * @param readAt before the sweep looked into the database
     */
    record Reading(long version, Instant announcedAt, Instant readAt) {}
}
