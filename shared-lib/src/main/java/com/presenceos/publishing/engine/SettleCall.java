package com.presenceos.publishing.engine;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes down what became of the visible call. Only a yes is believed as it is: after all else the network is asked. */
final class SettleCall {

    private final Ledger ledger;
    private final SettleRefusal refusal;
    private final AskNetwork ask;
    private final SettleDoubt doubts;
    private final StayInDoubt open;
    private final InstantSource clock;

    SettleCall(
            Ledger ledger,
            SettleRefusal refusal,
            AskNetwork ask,
            SettleDoubt doubts,
            StayInDoubt open,
            InstantSource clock) {
        this.ledger = ledger;
        this.refusal = refusal;
        this.ask = ask;
        this.doubts = doubts;
        this.open = open;
        this.clock = clock;
    }

    Optional<FollowUp> settle(Claim claim, CommitResult result, Sending sending, Step step) {
        Instant now = clock.instant();
        return switch (result) {
            case CommitResult.Published(var remoteId) -> {
                Progress published = new Progress.Published(step.startedAt(), Optional.of(remoteId), now);
                yield ledger.record(claim, published, step, now)
                        ? Optional.of(afterwards(claim, now))
                        : Optional.empty();
            }
            case CommitResult.Accepted(var checkpoint, var askAfter) -> {
                Progress accepted = new Progress.Accepted(checkpoint, 0, now.plus(askAfter));
                yield ledger.record(claim, accepted, step, now)
                        ? Optional.of(FollowUp.prepare(now.plus(askAfter)))
                        : Optional.empty();
            }
            case CommitResult.NotSent(var error) ->
                refusal.settle(claim, error, Progress.Stage.COMMIT, sending.account(), sending.rules(), step);
            case CommitResult.Refused(var error) ->
                ask(doubt(claim, step, EarlierCall.Answer.NO, error, sending), step);
            case CommitResult.Ambiguous(var error) ->
                ask(doubt(claim, step, EarlierCall.Answer.UNCLEAR, error, sending), step);
            case CommitResult.Unanswered(var error) ->
                open.askAgain(
                        doubt(claim, step, EarlierCall.Answer.NONE, error, sending),
                        claim.failures(),
                        now.plus(Consequence.FIRST_WAIT),
                        error.detail(),
                        step);
        };
    }

    private static Doubt doubt(Claim claim, Step step, EarlierCall.Answer answer, NetworkError error, Sending sending) {
        EarlierCall call = new EarlierCall(step.startedAt(), answer);
        return new Doubt(claim, call, Optional.of(error), sending.account(), sending.network());
    }

    /**
     * Asked at once whether the post is out, whatever the answer was: networks have been seen to refuse what they then
     * showed. What has been answered is over, so there is nothing to wait for.
     */
    private Optional<FollowUp> ask(Doubt doubt, Step step) {
        Claim claim = doubt.claim();
        if (Duration.between(step.startedAt(), step.endedAt()).compareTo(Timing.LONGEST_BEFORE_ASKING) > 0) {
            String detail = doubt.heard().map(NetworkError::detail).orElse("");
            return open.askAgain(doubt, claim.failures(), step.endedAt(), detail, step);
        }
        Optional<ReconcileResult> result = ask.about(claim, doubt.call(), doubt.account(), doubt.network());
        Step both = new Step(
                step.name(),
                step.startedAt(),
                clock.instant(),
                step.answer() + ". Asked at once: " + StepDetail.ofAsking(result));
        return doubts.settle(doubt, result, both);
    }

    /** On the other lane, and a link without haste: other posts may be due this second. */
    private static FollowUp afterwards(Claim claim, Instant now) {
        boolean comments = claim.post().content().firstComment().isPresent();
        return FollowUp.prepare(comments ? now : now.plus(Timing.BEFORE_THE_LINK));
    }
}
