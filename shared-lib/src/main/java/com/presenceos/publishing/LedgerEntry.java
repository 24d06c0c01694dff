package com.presenceos.publishing;

import com.presenceos.channels.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/** What one {@link Progress} means for the two rows of the ledger. */
record LedgerEntry(
        PostStatus status,
        String phase,
        Optional<Instant> lookAgainAt,
        Checkpoint checkpoint,
        int failures,
        Optional<PostError> error,
        Optional<Instant> publishedAt,
        Optional<String> remoteId,
        Optional<String> outcome,
        Optional<String> detail) {

    static LedgerEntry of(Claim claim, Progress progress) {
        return switch (progress) {
            case Progress.StepDone(var checkpoint, var at) ->
                open(PostStatus.PREPARING, "preparing", at, checkpoint, 0, Optional.empty(), Optional.empty());
            case Progress.Ready(var checkpoint, var at) ->
                open(PostStatus.READY, "ready", at, checkpoint, 0, Optional.empty(), Optional.empty());
            case Progress.TryAgain(var stage, int failures, var detail, var at) ->
                switch (stage) {
                    case PREPARE ->
                        open(
                                PostStatus.PREPARING,
                                "preparing",
                                at,
                                claim.checkpoint(),
                                failures,
                                Optional.empty(),
                                Optional.of(detail));
                    case COMMIT ->
                        open(
                                PostStatus.READY,
                                "ready",
                                at,
                                claim.checkpoint(),
                                failures,
                                Optional.empty(),
                                Optional.of(detail));
                };
            case Progress.Unconfirmed(var error, int failures, var at) ->
                open(
                        PostStatus.UNCONFIRMED,
                        "reconciling",
                        at,
                        claim.checkpoint(),
                        failures,
                        Optional.of(error),
                        Optional.of(error.detail()));
            case Progress.Published(var sentAt, var remoteId, var at) ->
                new LedgerEntry(
                        PostStatus.PUBLISHED,
                        "done",
                        Optional.of(at),
                        claim.checkpoint(),
                        0,
                        Optional.empty(),
                        Optional.of(sentAt),
                        remoteId,
                        Optional.of("published"),
                        Optional.empty());
            case Progress.Undecided(var error) -> over(claim, PostStatus.UNCONFIRMED, "unconfirmed", error);
            case Progress.Failed(var error) -> over(claim, PostStatus.FAILED, "failed", error);
            case Progress.Held(var error) -> over(claim, PostStatus.HELD, "held", error);
        };
    }

    private static LedgerEntry open(
            PostStatus status,
            String phase,
            Instant lookAgainAt,
            Checkpoint checkpoint,
            int failures,
            Optional<PostError> error,
            Optional<String> detail) {
        return new LedgerEntry(
                status,
                phase,
                Optional.of(lookAgainAt),
                checkpoint,
                failures,
                error,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                detail);
    }

    private static LedgerEntry over(Claim claim, PostStatus status, String outcome, PostError error) {
        return new LedgerEntry(
                status,
                "done",
                Optional.empty(),
                claim.checkpoint(),
                claim.failures(),
                Optional.of(error),
                Optional.empty(),
                Optional.empty(),
                Optional.of(outcome),
                Optional.of(error.detail()));
    }
}
