package com.presenceos.channels.accounts;

import com.presenceos.channels.network.NetworkError;

/** What came of trading an account's token for a fresh one. */
sealed interface RefreshOutcome {

    record Refreshed() implements RefreshOutcome {}

    /** Another worker is at it, or has just done it. */
    record Elsewhere() implements RefreshOutcome {}

    /** There is nothing that could be traded: the account is disconnected, or must be connected again. */
    record Nothing() implements RefreshOutcome {}

    /** The network gave none. Where it never will again, the account is marked as one to be connected again. */
    record Refused(NetworkError error) implements RefreshOutcome {}
}
