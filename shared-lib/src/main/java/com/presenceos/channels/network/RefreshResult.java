package com.presenceos.channels.network;

/** What became of asking a network for a fresh token. */
public sealed interface RefreshResult {

    /** The new tokens; the old ones may be dead already. */
    record Refreshed(TokenSet tokens) implements RefreshResult {}

    record Refused(NetworkError error) implements RefreshResult {}
}
