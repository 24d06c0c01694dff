package com.presenceos.publishing.wake;

import java.time.Instant;
import java.util.Optional;

/** Something that must be done at its time even when the message that normally starts it is lost. */
public interface SweepTask {

    /** Does what is overdue, and answers how much that was. */
    int sweep();

    /** When there is something to do next, as things stand. */
    Optional<Instant> next();
}
