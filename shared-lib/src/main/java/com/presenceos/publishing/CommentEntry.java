package com.presenceos.publishing;

import java.time.Instant;
import java.util.Optional;

/** What one {@link CommentProgress} means for the post's row. */
public record CommentEntry(
        FirstCommentStatus status,
        int failures,
        Optional<Instant> lookAgainAt,
        Optional<String> remoteId,
        Optional<PostError> error) {

    public static CommentEntry of(CommentClaim claim, CommentProgress progress, Instant now) {
        Optional<Instant> forTheLink = claim.linkIsMissing() ? Optional.of(now.plus(Timing.GRACE)) : Optional.empty();
        return switch (progress) {
            case CommentProgress.Posted(var remoteId) ->
                new CommentEntry(FirstCommentStatus.POSTED, 0, forTheLink, remoteId, Optional.empty());
            case CommentProgress.TryAgain(int failures, var at) ->
                new CommentEntry(
                        FirstCommentStatus.PENDING, failures, Optional.of(at), Optional.empty(), Optional.empty());
            case CommentProgress.Checking(int failures, var at) ->
                new CommentEntry(
                        FirstCommentStatus.CHECKING, failures, Optional.of(at), Optional.empty(), Optional.empty());
            case CommentProgress.Unconfirmed(var error) -> over(FirstCommentStatus.UNCONFIRMED, forTheLink, error);
            case CommentProgress.Failed(var error) -> over(FirstCommentStatus.FAILED, forTheLink, error);
        };
    }

    private static CommentEntry over(FirstCommentStatus status, Optional<Instant> lookAgainAt, PostError error) {
        return new CommentEntry(status, 0, lookAgainAt, Optional.empty(), Optional.of(error));
    }
}
