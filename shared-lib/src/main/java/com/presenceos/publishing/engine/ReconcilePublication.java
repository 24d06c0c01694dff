package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.limits.AccountPacing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks the network whether a visible call took effect, before anything is sent again. */
final class ReconcilePublication {

    /** A network that cannot be asked for so long is left to a person; a limit, or whoever runs PresenceOS, may need hours. */
    static final Duration LONGEST_DOUBT = Duration.ofHours(6);

    private final Ledger ledger;
    private final AccountAccess accounts;
    private final AccountPacing pacing;
    private final AskNetwork ask;
    private final SettleDoubt doubts;
    private final StayInDoubt open;
    private final InstantSource clock;

    ReconcilePublication(
            Ledger ledger,
            AccountAccess accounts,
            AccountPacing pacing,
            AskNetwork ask,
            SettleDoubt doubts,
            StayInDoubt open,
            InstantSource clock) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.pacing = pacing;
        this.ask = ask;
        this.doubts = doubts;
        this.open = open;
        this.clock = clock;
    }

    Optional<FollowUp> reconcile(PublicationMessage message, Network network) {
        Instant now = clock.instant();
        return ledger.claimToReconcile(message, now, now.plus(Timing.RECONCILE_LEASE))
                .flatMap(claim -> reconcile(claim, network));
    }

    private Optional<FollowUp> reconcile(Claim claim, Network network) {
        Stopwatch watch = Stopwatch.start("ask", clock);
        String name = network.rules().name();
        if (open.askedFor(claim).compareTo(LONGEST_DOUBT) > 0) {
            return open.askAPerson(claim, "there was no way to ask", name, watch.stop("Not asked any more"));
        }
        return switch (accounts.open(claim.post())) {
            case AccountAccess.Access.Closed(var error) ->
                open.awaitAccount(claim, error, name, watch.stop("Not asked: the account cannot be used"));
            case AccountAccess.Access.Paused paused -> ask(claim, paused.account(), network, watch);
            case AccountAccess.Access.NotNow(var account, var error) -> {
                Doubt doubt = new Doubt(claim, claim.earlierCall(), Optional.empty(), account, network);
                Step step = watch.stop("Not asked: " + StepDetail.of(error));
                yield doubts.settle(doubt, Optional.of(new ReconcileResult.Failed(error)), step);
            }
            case AccountAccess.Access.Open(var account) -> ask(claim, account, network, watch);
        };
    }

    private Optional<FollowUp> ask(Claim claim, Account account, Network network, Stopwatch watch) {
        EarlierCall call = claim.earlierCall();
        NetworkAccount id = new NetworkAccount(network.platform(), account.id());
        Doubt doubt = new Doubt(claim, call, Optional.empty(), account, network);
        Optional<Instant> blockedUntil = pacing.blockedUntil(id).filter(watch.startedAt()::isBefore);
        if (blockedUntil.isPresent()) {
            return open.wait(doubt, blockedUntil.get(), watch.stop("Not asked: the account is blocked"));
        }
        Optional<ReconcileResult> result = ask.about(claim, call, account, network);
        return doubts.settle(doubt, result, watch.stop(StepDetail.ofAsking(result)));
    }
}
