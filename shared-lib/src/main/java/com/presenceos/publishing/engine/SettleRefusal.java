package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Carries out the consequence of a network's clear no, while nothing has become visible. */
final class SettleRefusal {

    private final Ledger ledger;
    private final AccountGate gate;
    private final InstantSource clock;
    private final RandomGenerator random;

    SettleRefusal(Ledger ledger, AccountGate gate, InstantSource clock, RandomGenerator random) {
        this.ledger = ledger;
        this.gate = gate;
        this.clock = clock;
        this.random = random;
    }

    /** @param stage where to go on when another try is worth it */
    Optional<FollowUp> settle(
            Claim claim, NetworkError error, Progress.Stage stage, Account account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        return switch (Consequence.of(error, rules.name(), claim.failures(), now, random)) {
            case Consequence.TryAgainAt(var at) -> again(claim, stage, claim.failures() + 1, error.detail(), at, step);
            case Consequence.WaitUntil(var at, var reach) -> {
                gate.block(claim.post(), account, reach, at);
                yield again(claim, stage, claim.failures(), error.detail(), at, step);
            }
            case Consequence.Refresh() -> refresh(claim, stage, account, error, now, step);
            case Consequence.CallOperator(var at) -> {
                OperatorAlarm.raise(rules, error);
                yield again(claim, stage, claim.failures(), rules.name() + " refuses PresenceOS as a whole", at, step);
            }
            case Consequence.Fail(var why) -> end(claim, new Progress.Failed(why), step);
            case Consequence.Hold(var why, var accountLost) ->
                // It may have been connected again since this worker opened it: then the new token has its try.
                accountLost && !gate.lost(claim.post(), account, why.detail())
                        ? again(claim, stage, claim.failures() + 1, error.detail(), now, step)
                        : end(claim, new Progress.Held(why), step);
            case Consequence.CoolDown(var why, var until) -> {
                gate.block(claim.post(), account, Consequence.Reach.ACCOUNT, until);
                yield end(claim, new Progress.Held(why), step);
            }
        };
    }

    /** Goes on at that instant, unless the post would then be later than its policy allows. */
    Optional<FollowUp> again(Claim claim, Progress.Stage stage, int failures, String detail, Instant at, Step step) {
        Instant now = clock.instant();
        Optional<Progress> tooLate = TooLate.verdict(claim.post(), at, Optional.of(detail));
        if (tooLate.isPresent()) {
            return end(claim, tooLate.get(), step);
        }
        Progress progress = new Progress.TryAgain(stage, failures, detail, at);
        return ledger.record(claim, progress, step, now) ? Optional.of(followUp(stage, at)) : Optional.empty();
    }

    private Optional<FollowUp> refresh(
            Claim claim, Progress.Stage stage, Account account, NetworkError error, Instant now, Step step) {
        Optional<PostError> closed = gate.renew(claim.post(), account);
        if (closed.isPresent()) {
            return end(claim, new Progress.Held(closed.get()), step);
        }
        // The first replay is at once; a fresh token that is refused again is not hurried.
        Instant at = claim.failures() == 0 ? now : now.plus(Consequence.backoff(claim.failures(), random));
        return again(claim, stage, claim.failures() + 1, error.detail(), at, step);
    }

    private Optional<FollowUp> end(Claim claim, Progress progress, Step step) {
        ledger.record(claim, progress, step, clock.instant());
        return Optional.empty();
    }

    static FollowUp followUp(Progress.Stage stage, Instant at) {
        return switch (stage) {
            case PREPARE -> FollowUp.prepare(at);
            case COMMIT -> FollowUp.publish(at);
        };
    }
}
