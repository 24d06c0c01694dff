package com.presenceos.channels.network;

import java.time.Duration;

/** What one step of preparing came to. */
public sealed interface PrepareStep {

    /** Come back with this checkpoint, not before so long. */
    record More(Checkpoint checkpoint, Duration after) implements PrepareStep {}

    /** Everything invisible is done; {@link Publishing#commit} with this checkpoint makes it visible. */
    record Ready(Checkpoint checkpoint) implements PrepareStep {}

    /** An earlier visible call with this checkpoint took effect after all: there is nothing to prepare or to send. */
    record AlreadyOut() implements PrepareStep {}

    record Refused(NetworkError error) implements PrepareStep {}
}
