package com.presenceos.publishing.engine;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.CommentProgress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes what came of a first comment's claim, and says when to go on. */
final class SettleFirstComment {

    private static final String BY_HAND = "The post is out; leave the comment yourself if you still want it";

    private final CommentLedger ledger;
    private final InstantSource clock;

    SettleFirstComment(CommentLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Optional<FollowUp> posted(CommentClaim claim, Optional<String> remoteId, Step step) {
        return end(claim, new CommentProgress.Posted(remoteId), step);
    }

    /** It is surely not there: it is sent again then. */
    Optional<FollowUp> again(CommentClaim claim, int failures, Instant at, Step step) {
        return goOn(claim, new CommentProgress.TryAgain(failures, at), at, step);
    }

    /** It may be there: it is asked for then. */
    Optional<FollowUp> askAgain(CommentClaim claim, int failures, Instant at, EarlierCall.Answer answer, Step step) {
        return goOn(claim, new CommentProgress.Checking(failures, at, answer), at, step);
    }

    Optional<FollowUp> failed(CommentClaim claim, String why, Step step) {
        PostError error =
                new PostError(PostErrorKind.FIRST_COMMENT, "The first comment could not be left: " + why, BY_HAND);
        return end(claim, new CommentProgress.Failed(error), step);
    }

    Optional<FollowUp> unconfirmed(CommentClaim claim, Step step) {
        PostError error = new PostError(
                PostErrorKind.UNCONFIRMED,
                "It is not certain whether the first comment is there",
                "Look at the post, and leave the comment yourself if it is missing");
        return end(claim, new CommentProgress.Unconfirmed(error), step);
    }

    /** The link of the post may still be missing: it is looked for next. */
    private Optional<FollowUp> end(CommentClaim claim, CommentProgress progress, Step step) {
        return goOn(claim, progress, clock.instant(), step);
    }

    private Optional<FollowUp> goOn(CommentClaim claim, CommentProgress progress, Instant at, Step step) {
        return ledger.record(claim, progress, step, clock.instant())
                ? Optional.of(FollowUp.prepare(at))
                : Optional.empty();
    }
}
