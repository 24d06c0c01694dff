package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.engine.AssemblePost.Assembled;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Looks, before anything is claimed, whether a ready post may leave and when: whether it is too late, how its account
 * stands, and whether it has its turn. What may leave is sent by {@link SendPublication}, for which everything is ready then.
 */
final class CommitPublication {

    private final Ledger ledger;
    private final AccountGate gate;
    private final AssemblePost assembly;
    private final AdmitPublication admission;
    private final SettleRefusal refusal;
    private final SendPublication send;
    private final InstantSource clock;

    CommitPublication(
            Ledger ledger,
            AccountGate gate,
            AssemblePost assembly,
            AdmitPublication admission,
            SettleRefusal refusal,
            SendPublication send,
            InstantSource clock) {
        this.ledger = ledger;
        this.gate = gate;
        this.assembly = assembly;
        this.admission = admission;
        this.refusal = refusal;
        this.send = send;
        this.clock = clock;
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

    private Optional<FollowUp> admitted(PublicationMessage message, Post post, Sending sending, Look look)
            throws InterruptedException {
        return switch (admission.admit(post, sending.target(), sending.rules(), look.at(), look.blockedUntil())) {
            // The turn is written also when it is now: a change gives back the place that was taken for it.
            case Admission.Go(var at) ->
                at.equals(post.sendAt()) || ledger.giveTurn(message, at, clock.instant())
                        ? send.send(message, at, Timing.later(at, look.at()), sending)
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
}
