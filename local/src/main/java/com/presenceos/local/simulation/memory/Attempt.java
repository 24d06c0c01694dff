package com.presenceos.local.simulation.memory;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.Publication;
import com.presenceos.publishing.PublicationId;
import com.presenceos.publishing.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the ledger: one attempt to publish a revision. */
final class Attempt {

    private static final String DONE = "done";
    private static final int MOST_STEPS = 100;

    final PublicationId id;
    final int revision;
    final int number;
    final Instant startedAt;
    private final List<Step> steps = new ArrayList<>();
    String phase = "preparing";
    Checkpoint checkpoint = Checkpoint.NONE;
    int failures;

    @Nullable
    Instant sentAt;

    EarlierCall.Answer answer = EarlierCall.Answer.NONE;

    @Nullable
    Instant askedSince;

    @Nullable
    Instant finishedAt;

    Optional<String> outcome = Optional.empty();
    Optional<String> detail = Optional.empty();

    Attempt(PublicationId id, int revision, int number, Instant startedAt) {
        this.id = id;
        this.revision = revision;
        this.number = number;
        this.startedAt = startedAt;
    }

    boolean open() {
        return !phase.equals(DONE);
    }

    void close(String outcome, Instant now) {
        this.phase = DONE;
        this.outcome = Optional.of(outcome);
        this.finishedAt = now;
    }

    void note(Step step) {
        if (steps.size() < MOST_STEPS) {
            steps.add(step);
        }
    }

    /** As people read it. */
    Publication publication() {
        return new Publication(
                id,
                revision,
                number,
                phase,
                startedAt,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(finishedAt),
                outcome,
                detail,
                steps);
    }
}
