package com.presenceos.publishing;

import com.presenceos.channels.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * What is written when a claim is given back. {@code lookAgainAt} is when the sweeper should look, should the message
 * that normally comes first get lost.
 */
public sealed interface Progress {

    /** A preparing step is done, another follows. */
    record StepDone(Checkpoint checkpoint, Instant lookAgainAt) implements Progress {}

    /** Everything invisible is done. */
    record Ready(Checkpoint checkpoint, Instant lookAgainAt) implements Progress {}

    /** It is out. */
    record Published(Instant at, Optional<String> remoteId, Instant lookAgainAt) implements Progress {}

    /** Nothing became visible and time may heal it: back to where this stage began. */
    record TryAgain(Stage stage, int failures, String detail, Instant lookAgainAt) implements Progress {}

    /** The visible call may have taken effect. */
    record Unconfirmed(PostError error, int failures, Instant lookAgainAt) implements Progress {}

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
