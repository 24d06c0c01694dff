package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.Timing;
import java.time.Instant;
import java.util.Optional;

/**
 * What is written when a claim is given back. {@code at} is when the engine goes on: a message comes about then, and the
 * sweeper looks {@link Timing#GRACE} later, should it get lost.
 */
public sealed interface Progress {

    /** A preparing step is done; another follows, and not earlier. */
    record StepDone(Checkpoint checkpoint, Instant at) implements Progress {}

    /** Everything invisible is done; the visible call follows. */
    record Ready(Checkpoint checkpoint, Instant at) implements Progress {}

    /** The network has taken it and goes on working on it; it is asked, and not earlier. */
    record Accepted(Checkpoint checkpoint, int failures, Instant at) implements Progress {}

    /** It is out since {@code sentAt}. */
    record Published(Instant sentAt, Optional<String> remoteId, Instant at) implements Progress {}

    /** Nothing became visible and time may heal it: back to where this stage began, and not earlier. */
    record TryAgain(Stage stage, int failures, String detail, Instant at) implements Progress {}

    /** The visible call may have taken effect; the network is asked, and not earlier. */
    record Unconfirmed(PostError error, int failures, Instant at, EarlierCall.Answer answer) implements Progress {}

    /** The same, but it cannot be asked before somebody connects the account again. */
    record AwaitsAccount(PostError error) implements Progress {}

    /** The network cannot tell whether it is out; a person must look. */
    record Undecided(PostError error) implements Progress {}

    record Failed(PostError error) implements Progress {}

    record Held(PostError error) implements Progress {}

    /** Where a publication goes on after a pause. */
    enum Stage {
        PREPARE,
        COMMIT
    }
}
