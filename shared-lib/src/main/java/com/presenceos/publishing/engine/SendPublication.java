package com.presenceos.publishing.engine;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the one visible call, at its instant: the claim is written a moment ahead, then only the call is left. */
final class SendPublication {

    private static final Logger LOG = LoggerFactory.getLogger(SendPublication.class);

    private final Ledger ledger;
    private final SettleCall calls;
    private final InstantSource clock;
    private final Pause pause;

    SendPublication(Ledger ledger, SettleCall calls, InstantSource clock, Pause pause) {
        this.ledger = ledger;
        this.calls = calls;
        this.clock = clock;
        this.pause = pause;
    }

    /** @param admittedFor when it would leave if nothing held this worker up */
    Optional<FollowUp> send(PublicationMessage message, Instant at, Instant admittedFor, Sending sending)
            throws InterruptedException {
        pause.until(at.minus(Timing.CLAIM_AHEAD));
        Instant now = clock.instant();
        if (now.isAfter(admittedFor.plus(Timing.LONGEST_HESITATION))) {
            // Its turn is over, or it is too late by now: it has to be admitted again.
            return Optional.of(FollowUp.publish(now));
        }
        Instant sendAt = Timing.later(at, now);
        Optional<Claim> claim = ledger.claimToCommit(message, now, sendAt, sendAt.plus(Timing.COMMIT_LEASE));
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        pause.until(at);
        Stopwatch watch = Stopwatch.start("publish", clock);
        if (watch.startedAt().isAfter(sendAt.plus(Timing.LONGEST_HESITATION))) {
            return letGo(claim.get(), watch);
        }
        CommitResult result = call(claim.get(), sending);
        return calls.settle(claim.get(), result, sending, watch.stop(StepDetail.of(result)));
    }

    /** This worker stood still for so long that its lease could end during the call: nothing has been sent yet, so start over. */
    private Optional<FollowUp> letGo(Claim claim, Stopwatch watch) {
        Instant now = watch.startedAt();
        String detail = "The worker was held up";
        Progress again = new Progress.TryAgain(Progress.Stage.COMMIT, claim.failures(), detail, now);
        return ledger.record(claim, again, watch.stop("Not sent: " + detail), now)
                ? Optional.of(FollowUp.publish(now))
                : Optional.empty();
    }

    private static CommitResult call(Claim claim, Sending sending) {
        try {
            return sending.send(claim);
        } catch (RuntimeException e) {
            // The call may have left before whatever broke: only the network knows.
            LOG.error("The visible call of post {} broke", claim.post().id(), e);
            return new CommitResult.Unanswered(AssemblePost.broken(e, "The call broke"));
        }
    }
}
