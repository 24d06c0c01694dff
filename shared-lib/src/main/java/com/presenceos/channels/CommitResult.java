package com.presenceos.channels;

/** What the visible call came to. */
public sealed interface CommitResult {

    /** It is out, under this id. */
    record Published(String remoteId) implements CommitResult {}

    /** The network said no before anything could become visible. */
    record Refused(NetworkError error) implements CommitResult {}

    /** It may be out or not: ask before doing anything else. An unknown answer belongs here, never under Refused. */
    record Ambiguous(NetworkError error) implements CommitResult {}
}
