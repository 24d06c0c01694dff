package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks the network whether a visible call took effect, before anything is sent again. */
final class ReconcilePublication {

    /** A network that cannot be asked for so long is left to a person; a limit, or whoever runs PresenceOS, may need hours. */
    static final Duration LONGEST_DOUBT = Duration.ofHours(6);

    private final Ledger ledger;
    private final AccountGate gate;
    private final AskNetwork ask;
    private final SettleDoubt doubts;
    private final StayInDoubt open;
    private final InstantSource clock;

    ReconcilePublication(
            Ledger ledger,
            AccountGate gate,
            AskNetwork ask,
            SettleDoubt doubts,
            StayInDoubt open,
            InstantSource clock) {
        this.ledger = ledger;
        this.gate = gate;
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
        return switch (gate.afterwards(claim.post())) {
            case Passage.Closed(var error) ->
                open.awaitAccount(claim, error, name, watch.stop("Not asked: the account cannot be used"));
            case Passage.NotNow(var account, var error) -> {
                Step step = watch.stop("Not asked: " + StepDetail.of(error));
                yield doubts.settle(
                        doubt(claim, account, network), Optional.of(new ReconcileResult.Failed(error)), step);
            }
            case Passage.Blocked(var account, var until) ->
                open.wait(doubt(claim, account, network), until, watch.stop("Not asked: the account is blocked"));
            case Passage.Open(var account) -> {
                Optional<ReconcileResult> result = ask.about(claim, claim.earlierCall(), account, network);
                yield doubts.settle(doubt(claim, account, network), result, watch.stop(StepDetail.ofAsking(result)));
            }
        };
    }

    private static Doubt doubt(Claim claim, Account account, Network network) {
        return new Doubt(claim, claim.earlierCall(), Optional.empty(), account, network);
    }
}
