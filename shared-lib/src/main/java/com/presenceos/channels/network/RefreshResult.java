package com.presenceos.channels.network;

/** What became of asking a network for a fresh token. */
public sealed interface RefreshResult {

    /** What the account has from now on; the old ones may be dead already. */
    record Refreshed(Credentials credentials) implements RefreshResult {}

    record Refused(NetworkError error) implements RefreshResult {}
}
