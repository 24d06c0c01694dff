package com.presenceos.publishing;

import com.presenceos.channels.Account;
import com.presenceos.channels.CommitResult;
import com.presenceos.channels.Network;
import com.presenceos.channels.NetworkError;
import com.presenceos.platform.time.Pause;
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
    private final AccountAccess accounts;
    private final Refusal refusal;
    private final Permalinks permalinks;
    private final InstantSource clock;
    private final Pause pause;

    CommitPublication(
            Ledger ledger,
            AccountAccess accounts,
            Refusal refusal,
            Permalinks permalinks,
            InstantSource clock,
            Pause pause) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.refusal = refusal;
        this.permalinks = permalinks;
        this.clock = clock;
        this.pause = pause;
    }

    Optional<FollowUp> commit(PublicationMessage message, Post post, Network network) throws InterruptedException {
        Instant dueAt = post.dueAt();
        if (clock.instant().isBefore(dueAt.minus(Timing.LONGEST_WAIT))) {
            return Optional.of(FollowUp.publish(dueAt.minus(Timing.HAND_OVER)));
        }
        return switch (accounts.open(post)) {
            case AccountAccess.Access.Closed(PostError error) -> {
                Instant now = clock.instant();
                ledger.claimToCommit(message, now, now, now.plus(Timing.COMMIT_LEASE))
                        .ifPresent(claim -> ledger.record(claim, new Progress.Held(error), clock.instant()));
                yield Optional.empty();
            }
            case AccountAccess.Access.Open(var account) -> atItsInstant(message, dueAt, account, network);
        };
    }

    private Optional<FollowUp> atItsInstant(PublicationMessage message, Instant dueAt, Account account, Network network)
            throws InterruptedException {
        pause.until(dueAt.minus(Timing.CLAIM_AHEAD));
        Instant now = clock.instant();
        Instant sendAt = Timing.later(dueAt, now);
        Optional<Claim> claim = ledger.claimToCommit(message, now, sendAt, sendAt.plus(Timing.COMMIT_LEASE));
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        pause.until(dueAt);
        Instant sentAt = clock.instant();
        if (sentAt.isAfter(sendAt.plus(Timing.LONGEST_HESITATION))) {
            return letGo(claim.get(), sentAt);
        }
        return settle(claim.get(), send(claim.get(), account, network), sentAt, account, network);
    }

    /** This worker stood still for so long that its lease could end during the call: nothing has been sent yet, so start over. */
    private Optional<FollowUp> letGo(Claim claim, Instant now) {
        Progress again = new Progress.TryAgain(
                Progress.Stage.COMMIT, claim.failures(), "The worker was held up", now.plus(Timing.GRACE));
        return ledger.record(claim, again, now) ? Optional.of(FollowUp.publish(now)) : Optional.empty();
    }

    private static CommitResult send(Claim claim, Account account, Network network) {
        try {
            return network.commit(claim.checkpoint(), account);
        } catch (RuntimeException e) {
            // The call may have left before whatever broke: only the network knows.
            LOG.error("The visible call of post {} broke", claim.post().id(), e);
            return new CommitResult.Ambiguous(new NetworkError(
                    NetworkError.Kind.PROTOCOL, e.getClass().getSimpleName(), "The call broke", Optional.empty(), ""));
        }
    }

    private Optional<FollowUp> settle(
            Claim claim, CommitResult result, Instant sentAt, Account account, Network network) {
        Instant now = clock.instant();
        return switch (result) {
            case CommitResult.Published(var remoteId) -> {
                Progress published = new Progress.Published(sentAt, Optional.of(remoteId), now.plus(Timing.GRACE));
                if (ledger.record(claim, published, now)) {
                    permalinks.look(claim.post().message(), sentAt, remoteId, account, network);
                }
                yield Optional.empty();
            }
            case CommitResult.Refused(var error) ->
                refusal.settle(
                        claim,
                        error,
                        // A container that turned out not to be ready is polled again, anything else is only re-sent.
                        error.kind() == NetworkError.Kind.NOT_READY ? Progress.Stage.PREPARE : Progress.Stage.COMMIT,
                        network.rules().name());
            case CommitResult.Ambiguous(var error) -> {
                PostError checking = new PostError(
                        "unconfirmed",
                        error.detail(),
                        "PresenceOS is asking " + network.rules().name() + " whether the post is out");
                Instant askAt = now.plus(Consequence.FIRST_WAIT);
                Progress progress = new Progress.Unconfirmed(checking, 0, askAt.plus(Timing.GRACE));
                yield ledger.record(claim, progress, now) ? Optional.of(FollowUp.publish(askAt)) : Optional.empty();
            }
        };
    }
}
