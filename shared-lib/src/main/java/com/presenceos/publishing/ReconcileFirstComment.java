package com.presenceos.publishing;

import com.presenceos.channels.Account;
import com.presenceos.channels.Network;
import com.presenceos.channels.ReconcileResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks the network whether a first comment is there, before it is left again. */
final class ReconcileFirstComment {

    private final CommentLedger ledger;
    private final AccountAccess accounts;
    private final SettleFirstComment settle;
    private final InstantSource clock;
    private final RandomGenerator random;

    ReconcileFirstComment(
            CommentLedger ledger,
            AccountAccess accounts,
            SettleFirstComment settle,
            InstantSource clock,
            RandomGenerator random) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.settle = settle;
        this.clock = clock;
        this.random = random;
    }

    Optional<FollowUp> reconcile(PublicationMessage message, Post post, Network network) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.open(post).usable();
        return ledger.claimToReconcileComment(message, now, now.plus(Timing.RECONCILE_LEASE))
                .flatMap(claim -> ask(claim, account, network));
    }

    private Optional<FollowUp> ask(CommentClaim claim, Optional<Account> account, Network network) {
        Stopwatch watch = Stopwatch.start("ask_comment", clock);
        if (account.isEmpty() || claim.remoteId().isEmpty()) {
            return settle.unconfirmed(claim, watch.stop("Not asked: the account cannot be used"));
        }
        ReconcileResult result =
                network.reconcileComment(claim.remoteId().get(), claim.text(), claim.sentAt(), account.get());
        return settled(claim, result, watch.stop(Answers.of(result)));
    }

    private Optional<FollowUp> settled(CommentClaim claim, ReconcileResult result, Step step) {
        Instant now = clock.instant();
        boolean last = claim.failures() + 1 >= Consequence.MOST_FAILURES;
        return switch (result) {
            case ReconcileResult.Found(var id) -> settle.posted(claim, Optional.of(id), step);
            case ReconcileResult.FoundWithoutId() -> settle.posted(claim, Optional.empty(), step);
            case ReconcileResult.NotFound() ->
                last
                        ? settle.failed(claim, "it could not be sent", step)
                        : settle.again(claim, claim.failures() + 1, now, step);
            case ReconcileResult.NotYet(var after) -> settle.askAgain(claim, claim.failures(), now.plus(after), step);
            case ReconcileResult.Failed _ -> {
                Instant at = now.plus(Consequence.backoff(claim.failures(), random));
                yield last ? settle.unconfirmed(claim, step) : settle.askAgain(claim, claim.failures() + 1, at, step);
            }
            case ReconcileResult.Undecidable _ -> settle.unconfirmed(claim, step);
        };
    }
}
