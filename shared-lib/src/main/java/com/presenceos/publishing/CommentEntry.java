package com.presenceos.publishing;

import java.time.Instant;
import java.util.Optional;

/**
 * What one {@link CommentProgress} means for the post's row.
 *
 * @param waitUntil the post is left alone until then
 * @param lookAgainAt when the sweeper looks
 */
public record CommentEntry(
        FirstCommentStatus status,
        int failures,
        Optional<Instant> waitUntil,
        Optional<Instant> lookAgainAt,
        Optional<String> remoteId,
        Optional<PostError> error) {

    public static CommentEntry of(CommentClaim claim, CommentProgress progress, Instant now) {
        Optional<Instant> forTheLink = claim.linkIsMissing() ? lookAgain(now) : Optional.empty();
        return switch (progress) {
            case CommentProgress.Posted(var remoteId) ->
                new CommentEntry(
                        FirstCommentStatus.POSTED, 0, Optional.empty(), forTheLink, remoteId, Optional.empty());
            case CommentProgress.TryAgain(int failures, var at) -> waits(FirstCommentStatus.PENDING, failures, at);
            case CommentProgress.Checking(int failures, var at) -> waits(FirstCommentStatus.CHECKING, failures, at);
            case CommentProgress.Unconfirmed(var error) -> over(FirstCommentStatus.UNCONFIRMED, forTheLink, error);
            case CommentProgress.Failed(var error) -> over(FirstCommentStatus.FAILED, forTheLink, error);
        };
    }

    private static CommentEntry waits(FirstCommentStatus status, int failures, Instant at) {
        return new CommentEntry(status, failures, Optional.of(at), lookAgain(at), Optional.empty(), Optional.empty());
    }

    private static CommentEntry over(FirstCommentStatus status, Optional<Instant> lookAgainAt, PostError error) {
        return new CommentEntry(status, 0, Optional.empty(), lookAgainAt, Optional.empty(), Optional.of(error));
    }

    private static Optional<Instant> lookAgain(Instant at) {
        return Optional.of(at.plus(Timing.GRACE));
    }
}
