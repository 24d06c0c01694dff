package com.presenceos.publishing;

import com.presenceos.channels.Account;
import com.presenceos.channels.CommitResult;
import com.presenceos.channels.Network;
import com.presenceos.channels.NetworkAccount;
import com.presenceos.channels.NetworkError;
import com.presenceos.channels.NetworkRules;
import com.presenceos.channels.ReconcileResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves the first comment of a published post, at most once, under a claim of its own. Whatever becomes of it, the post
 * stays published.
 */
final class LeaveFirstComment {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveFirstComment.class);

    private static final String BY_HAND = "The post is out; leave the comment yourself if you still want it";

    private final CommentLedger ledger;
    private final AccountAccess accounts;
    private final AccountPacing pacing;
    private final InstantSource clock;
    private final RandomGenerator random;

    LeaveFirstComment(
            CommentLedger ledger,
            AccountAccess accounts,
            AccountPacing pacing,
            InstantSource clock,
            RandomGenerator random) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.pacing = pacing;
        this.clock = clock;
        this.random = random;
    }

    /** For a post without a first comment, or with one that is settled, there is nothing to do. */
    static boolean isOpen(PostState.Published state) {
        return state.comment()
                .map(comment -> switch (comment) {
                    case FirstComment.Pending _, FirstComment.Sending _, FirstComment.Checking _ -> true;
                    case FirstComment.Posted _, FirstComment.Unconfirmed _, FirstComment.Failed _ -> false;
                })
                .orElse(false);
    }

    Optional<FollowUp> advance(PublicationMessage message, Post post, PostState.Published state, Network network) {
        Instant now = clock.instant();
        AccountAccess.Access access = accounts.open(post);
        if (state.comment().orElseThrow() instanceof FirstComment.Pending) {
            return ledger.claimToComment(message, now, now.plus(Timing.COMMIT_LEASE))
                    .flatMap(claim -> leave(claim, access, network));
        }
        return ledger.claimToReconcileComment(message, now, now.plus(Timing.RECONCILE_LEASE))
                .flatMap(claim -> ask(claim, access, network));
    }

    private Optional<FollowUp> leave(CommentClaim claim, AccountAccess.Access access, Network network) {
        Stopwatch watch = Stopwatch.start("comment", clock);
        Optional<Step> hindered = hindered(claim, access, network.rules(), watch);
        if (hindered.isPresent()) {
            return end(claim, new CommentProgress.Failed(error(hindered.get().answer())), hindered.get());
        }
        Account account = access.usable().orElseThrow();
        NetworkAccount id = new NetworkAccount(network.platform(), account.id());
        Optional<Instant> blockedUntil = pacing.blockedUntil(id).filter(watch.startedAt()::isBefore);
        if (blockedUntil.isPresent()) {
            return again(claim, claim.failures(), blockedUntil.get(), watch.stop("Not sent: the account is blocked"));
        }
        // Asked right before the call: whoever stood still for longer may find that another has left the comment.
        Instant now = clock.instant();
        if (now.isAfter(claim.sentAt().plus(Timing.LONGEST_HESITATION))) {
            return again(claim, claim.failures(), now, watch.stop("Not sent: the worker was held up"));
        }
        CommitResult result = send(claim, account, network);
        return settle(claim, result, id, network, watch.stop(Answers.of(result)));
    }

    private static Optional<Step> hindered(
            CommentClaim claim, AccountAccess.Access access, NetworkRules rules, Stopwatch watch) {
        if (claim.remoteId().isEmpty()) {
            return Optional.of(watch.stop(rules.name() + " did not say which of the account's posts this is"));
        }
        return access instanceof AccountAccess.Access.Closed(var why)
                ? Optional.of(watch.stop(why.detail()))
                : Optional.empty();
    }

    private static CommitResult send(CommentClaim claim, Account account, Network network) {
        try {
            return network.comment(claim.remoteId().orElseThrow(), claim.text(), account);
        } catch (RuntimeException e) {
            LOG.error("The first comment of post {} broke", claim.post().id(), e);
            return new CommitResult.Ambiguous(new NetworkError(
                    NetworkError.Kind.PROTOCOL, e.getClass().getSimpleName(), "The call broke", Optional.empty(), ""));
        }
    }

    private Optional<FollowUp> settle(
            CommentClaim claim, CommitResult result, NetworkAccount account, Network network, Step step) {
        return switch (result) {
            case CommitResult.Published(var id) -> end(claim, new CommentProgress.Posted(Optional.of(id)), step);
            case CommitResult.Refused(var error) -> refused(claim, error, account, network.rules(), step);
            case CommitResult.Ambiguous _ ->
                askAgain(claim, claim.failures(), clock.instant().plus(Consequence.FIRST_WAIT), step);
        };
    }

    private Optional<FollowUp> refused(
            CommentClaim claim, NetworkError error, NetworkAccount account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        Consequence consequence = Consequence.of(error, rules.name(), claim.failures(), now, random);
        return switch (consequence) {
            case Consequence.TryAgainAt(var at) -> again(claim, claim.failures() + 1, at, step);
            case Consequence.WaitUntil(var at, var reach) -> {
                reach.block(pacing, account, at);
                yield again(claim, claim.failures(), at, step);
            }
            case Consequence.Refresh() -> {
                accounts.refresh(claim.post());
                yield again(claim, claim.failures() + 1, now, step);
            }
            case Consequence.CallOperator(var at) -> again(claim, claim.failures(), at, step);
            case Consequence.Fail _, Consequence.Hold _, Consequence.CoolDown _ ->
                end(claim, new CommentProgress.Failed(error(error.detail())), step);
        };
    }

    private Optional<FollowUp> ask(CommentClaim claim, AccountAccess.Access access, Network network) {
        Stopwatch watch = Stopwatch.start("ask_comment", clock);
        Optional<Account> account = access.usable();
        if (account.isEmpty() || claim.remoteId().isEmpty()) {
            return unconfirmed(claim, watch.stop("Not asked: the account cannot be used"));
        }
        ReconcileResult result =
                network.reconcileComment(claim.remoteId().get(), claim.text(), claim.sentAt(), account.get());
        Step step = watch.stop(Answers.of(result));
        Instant now = clock.instant();
        return switch (result) {
            case ReconcileResult.Found(var id) -> end(claim, new CommentProgress.Posted(Optional.of(id)), step);
            case ReconcileResult.FoundWithoutId() -> end(claim, new CommentProgress.Posted(Optional.empty()), step);
            case ReconcileResult.NotFound() ->
                claim.failures() + 1 >= Consequence.MOST_FAILURES
                        ? end(claim, new CommentProgress.Failed(error("it could not be sent")), step)
                        : again(claim, claim.failures() + 1, now, step);
            case ReconcileResult.NotYet(var after) -> askAgain(claim, claim.failures(), now.plus(after), step);
            case ReconcileResult.Failed _ ->
                claim.failures() + 1 >= Consequence.MOST_FAILURES
                        ? unconfirmed(claim, step)
                        : askAgain(
                                claim,
                                claim.failures() + 1,
                                now.plus(Consequence.backoff(claim.failures(), random)),
                                step);
            case ReconcileResult.Undecidable _ -> unconfirmed(claim, step);
        };
    }

    private Optional<FollowUp> again(CommentClaim claim, int failures, Instant at, Step step) {
        CommentProgress progress = new CommentProgress.TryAgain(failures, at.plus(Timing.GRACE));
        return ledger.record(claim, progress, step, clock.instant())
                ? Optional.of(FollowUp.prepare(at))
                : Optional.empty();
    }

    private Optional<FollowUp> askAgain(CommentClaim claim, int failures, Instant at, Step step) {
        CommentProgress progress = new CommentProgress.Checking(failures, at.plus(Timing.GRACE));
        return ledger.record(claim, progress, step, clock.instant())
                ? Optional.of(FollowUp.prepare(at))
                : Optional.empty();
    }

    private Optional<FollowUp> unconfirmed(CommentClaim claim, Step step) {
        PostError error = new PostError(
                "unconfirmed",
                "It is not certain whether the first comment is there",
                "Look at the post, and leave the comment yourself if it is missing");
        return end(claim, new CommentProgress.Unconfirmed(error), step);
    }

    /** The link of the post may still be missing: it is looked for next. */
    private Optional<FollowUp> end(CommentClaim claim, CommentProgress progress, Step step) {
        Instant now = clock.instant();
        return ledger.record(claim, progress, step, now) ? Optional.of(FollowUp.prepare(now)) : Optional.empty();
    }

    private static PostError error(String detail) {
        return new PostError("first_comment", "The first comment could not be left: " + detail, BY_HAND);
    }
}
