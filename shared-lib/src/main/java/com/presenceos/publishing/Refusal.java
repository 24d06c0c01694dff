package com.presenceos.publishing;

import com.presenceos.channels.NetworkError;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Carries out the consequence of a network's clear no, while nothing has become visible. */
final class Refusal {

    private final Ledger ledger;
    private final AccountAccess accounts;
    private final InstantSource clock;

    Refusal(Ledger ledger, AccountAccess accounts, InstantSource clock) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param stage where to go on when another try is worth it */
    Optional<FollowUp> settle(Claim claim, NetworkError error, Progress.Stage stage, String network) {
        Instant now = clock.instant();
        return switch (Consequence.of(error, network, claim.failures(), now)) {
            case Consequence.TryAgainAt(var at) -> {
                Progress progress =
                        new Progress.TryAgain(stage, claim.failures() + 1, error.detail(), at.plus(Timing.GRACE));
                yield ledger.record(claim, progress, now) ? Optional.of(followUp(stage, at)) : Optional.empty();
            }
            case Consequence.Fail(var why) -> {
                ledger.record(claim, new Progress.Failed(why), now);
                yield Optional.empty();
            }
            case Consequence.Hold(var why, var accountLost) -> {
                ledger.record(claim, new Progress.Held(why), now);
                if (accountLost) {
                    accounts.lost(claim.post(), why.detail());
                }
                yield Optional.empty();
            }
        };
    }

    private static FollowUp followUp(Progress.Stage stage, Instant at) {
        return switch (stage) {
            case PREPARE -> FollowUp.prepare(at);
            case COMMIT -> FollowUp.publish(at);
        };
    }
}
