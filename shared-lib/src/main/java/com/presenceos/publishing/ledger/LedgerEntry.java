package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall.Answer;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.Timing;
import java.time.Instant;
import java.util.Optional;

/**
 * What one {@link Progress} means for the two rows of the ledger.
 *
 * @param waitUntil the post is left alone until then
 * @param lookAgainAt when the sweeper looks
 * @param attempt what becomes of the attempt; its outcome is empty while it goes on, its answer is what was heard of the
 *     visible call
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
            String phase,
            Checkpoint checkpoint,
            int failures,
            Optional<String> outcome,
            Optional<String> detail,
            Answer answer) {}

    public static LedgerEntry of(Claim claim, Progress progress) {
        return switch (progress) {
            case Progress.StepDone(var checkpoint, var at) ->
                waits(
                        PostStatus.PREPARING,
                        at,
                        Optional.empty(),
                        goesOn(claim, "preparing", checkpoint, 0, Optional.empty()));
            // Failures are not forgotten: a network may call ready again and again what it then does not publish.
            case Progress.Ready(var checkpoint, var at) ->
                new LedgerEntry(
                        PostStatus.READY,
                        Optional.empty(),
                        lookAgain(at),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        goesOn(claim, "ready", checkpoint, claim.failures(), Optional.empty()));
            case Progress.TryAgain(var stage, int failures, var detail, var at) ->
                switch (stage) {
                    case PREPARE -> tryAgain(claim, PostStatus.PREPARING, "preparing", failures, detail, at);
                    case COMMIT -> tryAgain(claim, PostStatus.READY, "ready", failures, detail, at);
                };
            case Progress.Accepted(var checkpoint, int failures, var at) ->
                waits(
                        PostStatus.ACCEPTED,
                        at,
                        Optional.empty(),
                        new Attempt(
                                "reconciling",
                                checkpoint,
                                failures,
                                Optional.empty(),
                                Optional.of("The network is working on it"),
                                Answer.ACCEPTED));
            case Progress.Unconfirmed(var error, int failures, var at, var answer) ->
                waits(PostStatus.UNCONFIRMED, at, Optional.of(error), asks(claim, failures, error, answer));
            case Progress.AwaitsAccount(var error) ->
                new LedgerEntry(
                        PostStatus.UNCONFIRMED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(error),
                        Optional.empty(),
                        Optional.empty(),
                        asks(claim, 0, error, heard(claim)));
            case Progress.Published(var sentAt, var remoteId, var at) ->
                new LedgerEntry(
                        PostStatus.PUBLISHED,
                        Optional.empty(),
                        lookAgain(at),
                        Optional.empty(),
                        Optional.of(sentAt),
                        remoteId,
                        new Attempt(
                                "done",
                                claim.checkpoint(),
                                0,
                                Optional.of("published"),
                                Optional.empty(),
                                heard(claim)));
            case Progress.Undecided(var error) -> over(claim, PostStatus.UNCONFIRMED, "unconfirmed", error);
            case Progress.Failed(var error) -> over(claim, PostStatus.FAILED, "failed", error);
            case Progress.Held(var error) -> over(claim, PostStatus.HELD, "held", error);
        };
    }

    private static LedgerEntry tryAgain(
            Claim claim, PostStatus status, String phase, int failures, String detail, Instant at) {
        return waits(
                status, at, Optional.empty(), goesOn(claim, phase, claim.checkpoint(), failures, Optional.of(detail)));
    }

    private static LedgerEntry waits(PostStatus status, Instant at, Optional<PostError> error, Attempt attempt) {
        return new LedgerEntry(
                status, Optional.of(at), lookAgain(at), error, Optional.empty(), Optional.empty(), attempt);
    }

    private static Optional<Instant> lookAgain(Instant at) {
        return Optional.of(at.plus(Timing.GRACE));
    }

    private static Attempt goesOn(
            Claim claim, String phase, Checkpoint checkpoint, int failures, Optional<String> detail) {
        return new Attempt(phase, checkpoint, failures, Optional.empty(), detail, heard(claim));
    }

    private static Attempt asks(Claim claim, int failures, PostError error, Answer answer) {
        return new Attempt(
                "reconciling", claim.checkpoint(), failures, Optional.empty(), Optional.of(error.detail()), answer);
    }

    private static Answer heard(Claim claim) {
        return claim.earlierCall().answer();
    }

    private static LedgerEntry over(Claim claim, PostStatus status, String outcome, PostError error) {
        Attempt attempt = new Attempt(
                "done",
                claim.checkpoint(),
                claim.failures(),
                Optional.of(outcome),
                Optional.of(error.detail()),
                heard(claim));
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
