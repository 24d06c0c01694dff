package com.presenceos.local.simulation.memory;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.PublicationId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the ledger: one attempt to publish a revision. */
final class Attempt {

    private static final String DONE = "done";

    final PublicationId id;
    String phase = "preparing";
    Checkpoint checkpoint = Checkpoint.NONE;
    int failures;

    @Nullable
    Instant sentAt;

    EarlierCall.Answer answer = EarlierCall.Answer.NONE;

    @Nullable
    Instant askedSince;

    Optional<String> outcome = Optional.empty();

    Attempt(PublicationId id) {
        this.id = id;
    }

    boolean open() {
        return !phase.equals(DONE);
    }

    void close(String outcome) {
        this.phase = DONE;
        this.outcome = Optional.of(outcome);
    }
}
