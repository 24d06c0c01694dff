package com.presenceos.channels;

import java.time.Duration;

/** What one step of preparing came to. */
public sealed interface PrepareStep {

    /** Come back with this checkpoint, not before so long. */
    record More(Checkpoint checkpoint, Duration after) implements PrepareStep {}

    /** Everything invisible is done; {@link Network#commit} with this checkpoint makes it visible. */
    record Ready(Checkpoint checkpoint) implements PrepareStep {}

    record Refused(NetworkError error) implements PrepareStep {}
}
