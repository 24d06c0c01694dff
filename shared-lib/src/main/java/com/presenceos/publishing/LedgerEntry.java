package com.presenceos.publishing;

import com.presenceos.channels.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * What one {@link Progress} means for the two rows of the ledger.
 *
 * @param attempt what becomes of the attempt; its outcome is empty while it goes on
 */
public record LedgerEntry(
        PostStatus status,
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
                open(PostStatus.PREPARING, at, Optional.empty(), goesOn("preparing", checkpoint, 0, Optional.empty()));
            // Failures are not forgotten: a network may call ready again and again what it then does not publish.
            case Progress.Ready(var checkpoint, var at) ->
                open(
                        PostStatus.READY,
                        at,
                        Optional.empty(),
                        goesOn("ready", checkpoint, claim.failures(), Optional.empty()));
            case Progress.TryAgain again ->
                switch (again.stage()) {
                    case PREPARE -> open(PostStatus.PREPARING, again, before, "preparing");
                    case COMMIT -> open(PostStatus.READY, again, before, "ready");
                };
            case Progress.Unconfirmed(var error, int failures, var at) ->
                open(
                        PostStatus.UNCONFIRMED,
                        at,
                        Optional.of(error),
                        goesOn("reconciling", before, failures, Optional.of(error.detail())));
            case Progress.Published(var sentAt, var remoteId, var at) ->
                new LedgerEntry(
                        PostStatus.PUBLISHED,
                        Optional.of(at),
                        Optional.empty(),
                        Optional.of(sentAt),
                        remoteId,
                        new Attempt("done", before, 0, Optional.of("published"), Optional.empty()));
            case Progress.Undecided(var error) -> over(claim, PostStatus.UNCONFIRMED, "unconfirmed", error);
            case Progress.Failed(var error) -> over(claim, PostStatus.FAILED, "failed", error);
            case Progress.Held(var error) -> over(claim, PostStatus.HELD, "held", error);
        };
    }

    private static LedgerEntry open(PostStatus status, Progress.TryAgain again, Checkpoint checkpoint, String phase) {
        Attempt attempt = goesOn(phase, checkpoint, again.failures(), Optional.of(again.detail()));
        return open(status, again.lookAgainAt(), Optional.empty(), attempt);
    }

    private static LedgerEntry open(
            PostStatus status, Instant lookAgainAt, Optional<PostError> error, Attempt attempt) {
        return new LedgerEntry(status, Optional.of(lookAgainAt), error, Optional.empty(), Optional.empty(), attempt);
    }

    private static Attempt goesOn(String phase, Checkpoint checkpoint, int failures, Optional<String> detail) {
        return new Attempt(phase, checkpoint, failures, Optional.empty(), detail);
    }

    private static LedgerEntry over(Claim claim, PostStatus status, String outcome, PostError error) {
        Attempt attempt = new Attempt(
                "done", claim.checkpoint(), claim.failures(), Optional.of(outcome), Optional.of(error.detail()));
        return new LedgerEntry(
                status, Optional.empty(), Optional.of(error), Optional.empty(), Optional.empty(), attempt);
    }
}
