package com.presenceos.publishing.engine;

import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Leaves open whether a post is out, and says who is to find out: the network, later, or a person. */
final class StayInDoubt {

    private final Ledger ledger;
    private final InstantSource clock;

    StayInDoubt(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Duration askedFor(Claim claim) {
        return Duration.between(claim.askedSince().orElse(clock.instant()), clock.instant());
    }

    /** While nothing may be called for the account. */
    Optional<FollowUp> wait(Doubt doubt, Instant until, Step step) {
        String detail = doubt.name() + " takes no calls for the account now";
        return askAgain(doubt, doubt.claim().failures(), until, detail, step);
    }

    Optional<FollowUp> askAgain(Doubt doubt, int failures, Instant at, String detail, Step step) {
        if (doubt.isAtWork()) {
            return goOn(doubt, new Progress.Accepted(doubt.claim().checkpoint(), failures, at), at, step);
        }
        PostErrorKind kind = doubt.takenForSpam() ? PostErrorKind.SPAM_BLOCKED : PostErrorKind.UNCONFIRMED;
        Progress progress = new Progress.Unconfirmed(
                PostError.checking(kind, detail, doubt.name()),
                failures,
                at,
                doubt.call().answer());
        return goOn(doubt, progress, at, step);
    }

    private Optional<FollowUp> goOn(Doubt doubt, Progress progress, Instant at, Step step) {
        return ledger.record(doubt.claim(), progress, step, clock.instant())
                ? Optional.of(FollowUp.prepare(at))
                : Optional.empty();
    }

    /** It can only be asked with a token that is good; once there is one, it is. Or somebody looks before. */
    Optional<FollowUp> awaitAccount(Claim claim, PostError why, String network, Step step) {
        PostError error = new PostError(
                why.kind(),
                "It is not certain whether the post is out, and PresenceOS cannot ask: " + why.detail(),
                "Connect the account again; PresenceOS then asks " + network
                        + ", and the post goes on by itself. Or look at the account and say here what you found");
        return end(claim, new Progress.AwaitsAccount(error), step);
    }

    Optional<FollowUp> askAPerson(Claim claim, String detail, String network, Step step) {
        PostError undecided = new PostError(
                PostErrorKind.UNDECIDED,
                "It is not certain whether the post is out: " + detail,
                "Look at the account on " + network + ", then say here what you found");
        return end(claim, new Progress.Undecided(undecided), step);
    }

    private Optional<FollowUp> end(Claim claim, Progress progress, Step step) {
        ledger.record(claim, progress, step, clock.instant());
        return Optional.empty();
    }
}
