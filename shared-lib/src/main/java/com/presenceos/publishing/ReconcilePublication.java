package com.presenceos.publishing;

import com.presenceos.channels.Account;
import com.presenceos.channels.Network;
import com.presenceos.channels.NetworkError;
import com.presenceos.channels.OutgoingPost;
import com.presenceos.channels.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks the network whether a visible call took effect, before anything is sent again. */
final class ReconcilePublication {

    private final Ledger ledger;
    private final PostAssembly assembly;
    private final AccountAccess accounts;
    private final Permalinks permalinks;
    private final InstantSource clock;

    ReconcilePublication(
            Ledger ledger, PostAssembly assembly, AccountAccess accounts, Permalinks permalinks, InstantSource clock) {
        this.ledger = ledger;
        this.assembly = assembly;
        this.accounts = accounts;
        this.permalinks = permalinks;
        this.clock = clock;
    }

    Optional<FollowUp> reconcile(PublicationMessage message, Network network) {
        Instant now = clock.instant();
        return ledger.claimToReconcile(message, now, now.plus(Timing.RECONCILE_LEASE))
                .flatMap(claim -> reconcile(claim, network));
    }

    private Optional<FollowUp> reconcile(Claim claim, Network network) {
        return switch (accounts.open(claim.post())) {
            case AccountAccess.Access.Closed(PostError error) -> askAPerson(claim, error.detail(), network);
            case AccountAccess.Access.Open(var account) -> {
                Instant sentAt = claim.sentAt().orElse(claim.post().dueAt());
                Optional<OutgoingPost> outgoing = assembly.assemble(claim.post(), network.rules());
                if (outgoing.isEmpty()) {
                    yield askAPerson(claim, "A picture of this post is no longer there", network);
                }
                ReconcileResult result = network.reconcile(outgoing.get(), claim.checkpoint(), sentAt, account);
                yield settle(claim, result, sentAt, account, network);
            }
        };
    }

    private Optional<FollowUp> settle(
            Claim claim, ReconcileResult result, Instant sentAt, Account account, Network network) {
        Instant now = clock.instant();
        return switch (result) {
            case ReconcileResult.Found(var remoteId) -> {
                Progress published = new Progress.Published(sentAt, Optional.of(remoteId), now.plus(Timing.GRACE));
                if (ledger.record(claim, published, now)) {
                    permalinks.look(claim.post().message(), sentAt, remoteId, account, network);
                }
                yield Optional.empty();
            }
            case ReconcileResult.FoundWithoutId() -> {
                ledger.record(claim, new Progress.Published(sentAt, Optional.empty(), now.plus(Timing.GRACE)), now);
                yield Optional.empty();
            }
            case ReconcileResult.NotFound() -> {
                Progress again = new Progress.TryAgain(
                        Progress.Stage.COMMIT,
                        claim.failures(),
                        "The first try did not reach " + network.rules().name(),
                        now.plus(Timing.GRACE));
                yield ledger.record(claim, again, now) ? Optional.of(FollowUp.publish(now)) : Optional.empty();
            }
            case ReconcileResult.NotYet(var after) ->
                askAgain(claim, network, claim.failures(), now.plus(after), "It cannot tell yet");
            case ReconcileResult.Failed(NetworkError error) -> failed(claim, error, network, now);
            case ReconcileResult.Undecidable(var lookFor) -> askAPerson(claim, lookFor, network);
        };
    }

    private Optional<FollowUp> failed(Claim claim, NetworkError error, Network network, Instant now) {
        if (claim.failures() + 1 >= Consequence.MOST_FAILURES) {
            return askAPerson(claim, error.detail(), network);
        }
        Duration wait = Consequence.backoff(claim.failures());
        Instant at = error.retryAt().filter(now.plus(wait)::isBefore).orElse(now.plus(wait));
        return askAgain(claim, network, claim.failures() + 1, at, error.detail());
    }

    private Optional<FollowUp> askAgain(Claim claim, Network network, int failures, Instant at, String detail) {
        PostError checking = new PostError(
                "unconfirmed", detail, "PresenceOS is asking " + network.rules().name() + " whether the post is out");
        Progress progress = new Progress.Unconfirmed(checking, failures, at.plus(Timing.GRACE));
        return ledger.record(claim, progress, clock.instant()) ? Optional.of(FollowUp.publish(at)) : Optional.empty();
    }

    private Optional<FollowUp> askAPerson(Claim claim, String detail, Network network) {
        PostError undecided = new PostError(
                "unconfirmed",
                "It is not certain whether the post is out: " + detail,
                "Look at the account on " + network.rules().name() + " before you publish this again");
        ledger.record(claim, new Progress.Undecided(undecided), clock.instant());
        return Optional.empty();
    }
}
