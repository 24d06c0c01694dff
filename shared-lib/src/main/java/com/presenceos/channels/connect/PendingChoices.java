package com.presenceos.channels.connect;

import java.util.Optional;

/** Keeps choices while the person makes them. */
public interface PendingChoices {

    void put(PendingChoice choice);

    /** May still give out one that is over. */
    Optional<PendingChoice> find(String id);

    /** For one that was made. */
    void forget(String id);
}
