package com.presenceos.publishing;

import com.presenceos.channels.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * What one {@link Progress} means for the two rows of the ledger.
 *
 * @param waitUntil the post is left alone until then
 * @param lookAgainAt when the sweeper looks
 * @param attempt what becomes of the attempt; its outcome is empty while it goes on
 */
public record LedgerEntry(
        PostStatus status,
        Optional<Instant> waitUntil,
        Optional<Instant> lookAgainAt,
        Optional<PostError> error,
        Optional<Instant> publishedAt,
        Optional<String> remoteId,
        Attempt attempt) {

    /** The row of the attempt. */
    public record Attempt(
            String phase, Checkpoint checkpoint, int failures, Optional<String> outcome, Optional<String> detail) {}

    public static LedgerEntry of(Claim claim, Progress progress) {
        Checkpoint before = claim.checkpoint();
        return switch (progress) {
            case Progress.StepDone(var checkpoint, var at) ->
                waits(PostStatus.PREPARING, at, Optional.empty(), goesOn("preparing", checkpoint, 0, Optional.empty()));
            // Failures are not forgotten: a network may call ready again and again what it then does not publish.
            case Progress.Ready(var checkpoint, var at) ->
                new LedgerEntry(
                        PostStatus.READY,
                        Optional.empty(),
                        lookAgain(at),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        goesOn("ready", checkpoint, claim.failures(), Optional.empty()));
            case Progress.TryAgain(var stage, int failures, var detail, var at) ->
                switch (stage) {
                    case PREPARE -> tryAgain(PostStatus.PREPARING, "preparing", before, failures, detail, at);
                    case COMMIT -> tryAgain(PostStatus.READY, "ready", before, failures, detail, at);
                };
            case Progress.Unconfirmed(var error, int failures, var at) ->
                waits(
                        PostStatus.UNCONFIRMED,
                        at,
                        Optional.of(error),
                        goesOn("reconciling", before, failures, Optional.of(error.detail())));
            case Progress.Published(var sentAt, var remoteId, var at) ->
                new LedgerEntry(
                        PostStatus.PUBLISHED,
                        Optional.empty(),
                        lookAgain(at),
                        Optional.empty(),
                        Optional.of(sentAt),
                        remoteId,
                        new Attempt("done", before, 0, Optional.of("published"), Optional.empty()));
            case Progress.Undecided(var error) -> over(claim, PostStatus.UNCONFIRMED, "unconfirmed", error);
            case Progress.Failed(var error) -> over(claim, PostStatus.FAILED, "failed", error);
            case Progress.Held(var error) -> over(claim, PostStatus.HELD, "held", error);
        };
    }

    private static LedgerEntry tryAgain(
            PostStatus status, String phase, Checkpoint checkpoint, int failures, String detail, Instant at) {
        return waits(status, at, Optional.empty(), goesOn(phase, checkpoint, failures, Optional.of(detail)));
    }

    private static LedgerEntry waits(PostStatus status, Instant at, Optional<PostError> error, Attempt attempt) {
        return new LedgerEntry(
                status, Optional.of(at), lookAgain(at), error, Optional.empty(), Optional.empty(), attempt);
    }

    private static Optional<Instant> lookAgain(Instant at) {
        return Optional.of(at.plus(Timing.GRACE));
    }

    private static Attempt goesOn(String phase, Checkpoint checkpoint, int failures, Optional<String> detail) {
        return new Attempt(phase, checkpoint, failures, Optional.empty(), detail);
    }

    private static LedgerEntry over(Claim claim, PostStatus status, String outcome, PostError error) {
        Attempt attempt = new Attempt(
                "done", claim.checkpoint(), claim.failures(), Optional.of(outcome), Optional.of(error.detail()));
        return new LedgerEntry(
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.of(error),
                Optional.empty(),
                Optional.empty(),
                attempt);
    }
}
