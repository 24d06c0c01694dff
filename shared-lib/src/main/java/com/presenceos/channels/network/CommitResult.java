package com.presenceos.channels.network;

import java.time.Duration;

/** What the visible call came to. */
public sealed interface CommitResult {

    /** It is out, under this id. */
    record Published(String remoteId) implements CommitResult {}

    /**
     * The network has taken it and goes on working on it; it becomes visible by itself, or is refused after all.
     *
     * @param checkpoint with what it can be asked by
     * @param askAfter not before so long
     */
    record Accepted(Checkpoint checkpoint, Duration askAfter) implements CommitResult {}

    /** The call did not leave: there was no connection. */
    record NotSent(NetworkError error) implements CommitResult {}

    /** The network said no. It is asked all the same before its no is acted upon, where it can be asked. */
    record Refused(NetworkError error) implements CommitResult {}

    /**
     * The network answered, so it is done with the call, and the answer does not tell whether it took effect. An unknown
     * answer belongs here, never under Refused.
     */
    record Ambiguous(NetworkError error) implements CommitResult {}

    /** No answer came, or not the network's own, or not the whole of it: the call may still be on its way. */
    record Unanswered(NetworkError error) implements CommitResult {}
}
