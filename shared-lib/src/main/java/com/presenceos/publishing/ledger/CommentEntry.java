package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.Timing;
import java.time.Instant;
import java.util.Optional;

/**
 * What one {@link CommentProgress} means for the post's row.
 *
 * @param answer what was heard of the call
 * @param waitUntil the post is left alone until then
 * @param lookAgainAt when the sweeper looks
 */
public record CommentEntry(
        FirstCommentStatus status,
        int failures,
        EarlierCall.Answer answer,
        Optional<Instant> waitUntil,
        Optional<Instant> lookAgainAt,
        Optional<String> remoteId,
        Optional<PostError> error) {

    public static CommentEntry of(CommentClaim claim, CommentProgress progress, Instant now) {
        Optional<Instant> forTheLink = claim.linkIsMissing() ? lookAgain(now) : Optional.empty();
        return switch (progress) {
            case CommentProgress.Posted(var remoteId) ->
                new CommentEntry(
                        FirstCommentStatus.POSTED,
                        0,
                        claim.call().answer(),
                        Optional.empty(),
                        forTheLink,
                        remoteId,
                        Optional.empty());
            case CommentProgress.TryAgain(int failures, var at) ->
                waits(FirstCommentStatus.PENDING, failures, at, claim.call().answer());
            case CommentProgress.Checking(int failures, var at, var answer) ->
                waits(FirstCommentStatus.CHECKING, failures, at, answer);
            case CommentProgress.Unconfirmed(var error) ->
                over(claim, FirstCommentStatus.UNCONFIRMED, forTheLink, error);
            case CommentProgress.Failed(var error) -> over(claim, FirstCommentStatus.FAILED, forTheLink, error);
        };
    }

    private static CommentEntry waits(FirstCommentStatus status, int failures, Instant at, EarlierCall.Answer answer) {
        return new CommentEntry(
                status, failures, answer, Optional.of(at), lookAgain(at), Optional.empty(), Optional.empty());
    }

    private static CommentEntry over(
            CommentClaim claim, FirstCommentStatus status, Optional<Instant> lookAgainAt, PostError error) {
        return new CommentEntry(
                status, 0, claim.call().answer(), Optional.empty(), lookAgainAt, Optional.empty(), Optional.of(error));
    }

    private static Optional<Instant> lookAgain(Instant at) {
        return Optional.of(at.plus(Timing.GRACE));
    }
}
