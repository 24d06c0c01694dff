package com.presenceos.channels.network;

import java.util.Optional;

/**
 * A social network, as the rest of the system sees it: its rules, and what can be done there. Implementations make bounded
 * HTTP calls and translate what comes back; they never sleep, loop, retry or store: the engine that calls them owns time and
 * state. Expected failures are results. What they throw is a bug, with one meaning for a visible call: the engine treats it
 * as unanswered.
 */
public interface Network {

    NetworkRules rules();

    Authorizing authorizing();

    Publishing publishing();

    /** Empty where nobody can comment through the API. */
    Optional<Commenting> commenting();

    default Platform platform() {
        return rules().platform();
    }
}
