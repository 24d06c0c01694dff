package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.engine.AssemblePost.Assembled;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the one visible call, at its instant. Everything else is done before: the account is opened, then the claim is
 * written a moment ahead, then only the call is left.
 */
final class CommitPublication {

    private static final Logger LOG = LoggerFactory.getLogger(CommitPublication.class);

    private final Ledger ledger;
    private final AccountGate gate;
    private final AssemblePost assembly;
    private final AdmitPublication admission;
    private final SettleRefusal refusal;
    private final AskNetwork ask;
    private final SettleDoubt doubts;
    private final StayInDoubt open;
    private final InstantSource clock;
    private final Pause pause;

    CommitPublication(
            Ledger ledger,
            AccountGate gate,
            AssemblePost assembly,
            AdmitPublication admission,
            SettleRefusal refusal,
            AskNetwork ask,
            SettleDoubt doubts,
            StayInDoubt open,
            InstantSource clock,
            Pause pause) {
        this.ledger = ledger;
        this.gate = gate;
        this.assembly = assembly;
        this.admission = admission;
        this.refusal = refusal;
        this.ask = ask;
        this.doubts = doubts;
        this.open = open;
        this.clock = clock;
        this.pause = pause;
    }

    Optional<FollowUp> commit(PublicationMessage message, Post post, Network network) throws InterruptedException {
        if (clock.instant().isBefore(post.sendAt().minus(Timing.LONGEST_WAIT))) {
            return Optional.of(FollowUp.publish(post.sendAt().minus(Timing.HAND_OVER)));
        }
        // Before anything that may break: a post that breaks its worker each time must come to an end that people see.
        Optional<Progress> tooLate = TooLate.verdict(post, clock.instant());
        if (tooLate.isPresent()) {
            return setAside(message, tooLate.get());
        }
        Instant asked = clock.instant();
        return switch (gate.toGoOut(post, Timing.later(asked, post.sendAt()))) {
            case Passage.Closed(var error) -> setAside(message, new Progress.Held(error));
            case Passage.Paused(var error) -> setAside(message, new Progress.Held(error));
            case Passage.NotNow(var account, var error) ->
                refuse(message, error, Progress.Stage.COMMIT, account, network);
            case Passage.Blocked(var account, var until) ->
                assembled(message, post, account, network, new Look(asked, Optional.of(until)));
            case Passage.Open(var account) ->
                assembled(message, post, account, network, new Look(asked, Optional.empty()));
        };
    }

    /**
     * What was seen of the account.
     *
     * @param at before it was looked at: what it says holds from then on, however long this worker stood still since
     */
    private record Look(Instant at, Optional<Instant> blockedUntil) {}

    private Optional<FollowUp> assembled(
            PublicationMessage message, Post post, Account account, Network network, Look look)
            throws InterruptedException {
        return switch (assembly.assemble(post, network.rules())) {
            case Assembled.Unusable(var error) -> refuse(message, error, Progress.Stage.PREPARE, account, network);
            case Assembled.Broken(var error) -> refuse(message, error, Progress.Stage.COMMIT, account, network);
            case Assembled.Whole(var outgoing) ->
                admitted(message, post, new Sending(outgoing, account, network), look);
        };
    }

    /** Before anything was sent. */
    private Optional<FollowUp> refuse(
            PublicationMessage message, NetworkError error, Progress.Stage stage, Account account, Network network) {
        Stopwatch watch = Stopwatch.start("publish", clock);
        Instant now = watch.startedAt();
        return ledger.claimToSetAside(message, now, now.plus(Timing.PREPARE_LEASE))
                .flatMap(claim -> refusal.settle(
                        claim,
                        error,
                        stage,
                        account,
                        network.rules(),
                        watch.stop("Not sent: " + StepDetail.of(error))));
    }

    /** What is sent, as whom, and to whom. */
    private record Sending(OutgoingPost post, Account account, Network network) {

        CommitResult send(Claim claim) {
            return network.publishing().commit(post, claim.attempt(), account);
        }
    }

    private Optional<FollowUp> admitted(PublicationMessage message, Post post, Sending sending, Look look)
            throws InterruptedException {
        NetworkAccount id = new NetworkAccount(
                sending.network().platform(), sending.account().id());
        return switch (admission.admit(post, id, sending.network().rules(), look.at(), look.blockedUntil())) {
            // The turn is written also when it is now: a change gives back the place that was taken for it.
            case Admission.Go(var at) ->
                at.equals(post.sendAt()) || ledger.giveTurn(message, at, clock.instant())
                        ? atItsInstant(message, at, Timing.later(at, look.at()), sending)
                        : Optional.empty();
            case Admission.Turn(var at) -> giveTurn(message, at);
            case Admission.Later(var at) -> postpone(message, at);
            case Admission.Never(var end) -> setAside(message, end);
        };
    }

    private Optional<FollowUp> giveTurn(PublicationMessage message, Instant turn) {
        return ledger.giveTurn(message, turn, clock.instant())
                ? Optional.of(FollowUp.publish(turn.minus(Timing.HAND_OVER)))
                : Optional.empty();
    }

    private Optional<FollowUp> postpone(PublicationMessage message, Instant until) {
        return ledger.postpone(message, until, clock.instant())
                ? Optional.of(FollowUp.publish(until))
                : Optional.empty();
    }

    private Optional<FollowUp> setAside(PublicationMessage message, Progress end) {
        Stopwatch watch = Stopwatch.start("publish", clock);
        Instant now = watch.startedAt();
        ledger.claimToSetAside(message, now, now.plus(Timing.PREPARE_LEASE))
                .ifPresent(claim -> ledger.record(claim, end, watch.stop("Not sent"), clock.instant()));
        return Optional.empty();
    }

    /** @param admittedFor when it would leave if nothing held this worker up */
    private Optional<FollowUp> atItsInstant(
            PublicationMessage message, Instant at, Instant admittedFor, Sending sending) throws InterruptedException {
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
        CommitResult result = send(claim.get(), sending);
        return settle(claim.get(), result, sending, watch.stop(StepDetail.of(result)));
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

    private static CommitResult send(Claim claim, Sending sending) {
        try {
            return sending.send(claim);
        } catch (RuntimeException e) {
            // The call may have left before whatever broke: only the network knows.
            LOG.error("The visible call of post {} broke", claim.post().id(), e);
            return new CommitResult.Unanswered(AssemblePost.broken(e, "The call broke"));
        }
    }

    private Optional<FollowUp> settle(Claim claim, CommitResult result, Sending sending, Step step) {
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
                refusal.settle(
                        claim,
                        error,
                        Progress.Stage.COMMIT,
                        sending.account(),
                        sending.network().rules(),
                        step);
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
