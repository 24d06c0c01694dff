package com.presenceos.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One attempt to publish a post, as the ledger keeps it. */
public record Publication(
        PublicationId id,
        int revision,
        int attempt,
        String phase,
        Instant startedAt,
        Optional<Instant> commitSentAt,
        Optional<Instant> finishedAt,
        Optional<String> outcome,
        Optional<String> detail,
        List<Step> steps) {

    public Publication {
        steps = List.copyOf(steps);
    }
}
