package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentLedger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks the network whether a first comment is there, before it is left again. */
final class ReconcileFirstComment {

    private final CommentLedger ledger;
    private final AccountGate gate;
    private final SettleFirstComment settle;
    private final InstantSource clock;
    private final RandomGenerator random;

    ReconcileFirstComment(
            CommentLedger ledger,
            AccountGate gate,
            SettleFirstComment settle,
            InstantSource clock,
            RandomGenerator random) {
        this.ledger = ledger;
        this.gate = gate;
        this.settle = settle;
        this.clock = clock;
        this.random = random;
    }

    Optional<FollowUp> reconcile(PublicationMessage message, Post post, Network network) {
        Instant now = clock.instant();
        Passage.Afterwards passage = gate.afterwards(post);
        return ledger.claimToReconcileComment(message, now, now.plus(Timing.RECONCILE_LEASE))
                .flatMap(claim -> ask(claim, passage, network));
    }

    private Optional<FollowUp> ask(CommentClaim claim, Passage.Afterwards passage, Network network) {
        Stopwatch watch = Stopwatch.start("ask_comment", clock);
        if (claim.remoteId().isEmpty() || network.commenting().isEmpty()) {
            return settle.unconfirmed(claim, watch.stop("Not asked: there is no way to"));
        }
        return switch (passage) {
            case Passage.Closed _ -> settle.unconfirmed(claim, watch.stop("Not asked: the account cannot be used"));
            case Passage.NotNow(var account, var error) ->
                failed(claim, error, account, network.rules(), watch.stop("Not asked: " + StepDetail.of(error)));
            case Passage.Blocked(var _, var until) ->
                settle.askAgain(
                        claim,
                        claim.failures(),
                        until,
                        claim.call().answer(),
                        watch.stop("Not asked: the account is blocked"));
            case Passage.Open(var account) -> ask(claim, account, network, watch);
        };
    }

    private Optional<FollowUp> ask(CommentClaim claim, Account account, Network network, Stopwatch watch) {
        ReconcileResult result = network.commenting()
                .orElseThrow()
                .reconcile(claim.remoteId().orElseThrow(), claim.text(), claim.call(), account);
        return settled(claim, result, account, network.rules(), watch.stop(StepDetail.of(result)));
    }

    private Optional<FollowUp> settled(
            CommentClaim claim, ReconcileResult result, Account account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        return switch (result) {
            case ReconcileResult.Found(var id) -> settle.posted(claim, Optional.of(id), step);
            case ReconcileResult.FoundWithoutId() -> settle.posted(claim, Optional.empty(), step);
            case ReconcileResult.NotFound(), ReconcileResult.Lapsed() ->
                isLast(claim)
                        ? settle.failed(claim, "it could not be sent", step)
                        : settle.again(claim, claim.failures() + 1, now, step);
            case ReconcileResult.Rejected(var error) -> settle.failed(claim, error.detail(), step);
            case ReconcileResult.NotYet(var after) ->
                now.isAfter(claim.call().sentAt().plus(SettleDoubt.LONGEST_NOT_YET))
                        ? settle.unconfirmed(claim, step)
                        : settle.askAgain(
                                claim,
                                claim.failures(),
                                now.plus(after),
                                claim.call().answer(),
                                step);
            case ReconcileResult.Failed(var error) -> failed(claim, error, account, rules, step);
            case ReconcileResult.Undecidable _ -> settle.unconfirmed(claim, step);
        };
    }

    /** A refusal to answer says nothing about the comment. */
    private Optional<FollowUp> failed(
            CommentClaim claim, NetworkError error, Account account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        return switch (Consequence.of(error, rules.name(), claim.failures(), now, random)) {
            case Consequence.WaitUntil(var at, var reach) -> {
                gate.block(claim.post(), account, reach, at);
                yield settle.askAgain(claim, claim.failures(), at, claim.call().answer(), step);
            }
            case Consequence.CallOperator(var at) -> {
                OperatorAlarm.raise(rules, error);
                yield settle.askAgain(claim, claim.failures(), at, claim.call().answer(), step);
            }
            case Consequence.TryAgainAt _,
                    Consequence.Refresh _,
                    Consequence.Fail _,
                    Consequence.Hold _,
                    Consequence.CoolDown _ -> {
                Instant at = now.plus(Consequence.backoff(claim.failures(), random));
                yield isLast(claim)
                        ? settle.unconfirmed(claim, step)
                        : settle.askAgain(
                                claim, claim.failures() + 1, at, claim.call().answer(), step);
            }
        };
    }

    private static boolean isLast(CommentClaim claim) {
        return claim.failures() + 1 >= Consequence.MOST_FAILURES;
    }
}
