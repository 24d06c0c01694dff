package com.presenceos.channels.connect;

import java.util.Optional;

/** Keeps authorisations while the person is at the network. */
public interface PendingAuthorizations {

    void put(PendingAuthorization pending);

    /** Gives it out and forgets it, to one caller only; may still give out one that is over. */
    Optional<PendingAuthorization> take(String state);
}
