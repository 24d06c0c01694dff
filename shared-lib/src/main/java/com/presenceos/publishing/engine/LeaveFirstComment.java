package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.limits.AccountPacing;
import java.time.Duration;
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

    private final CommentLedger ledger;
    private final AccountAccess accounts;
    private final AccountPacing pacing;
    private final SettleFirstComment settle;
    private final InstantSource clock;
    private final RandomGenerator random;

    LeaveFirstComment(
            CommentLedger ledger,
            AccountAccess accounts,
            AccountPacing pacing,
            SettleFirstComment settle,
            InstantSource clock,
            RandomGenerator random) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.pacing = pacing;
        this.settle = settle;
        this.clock = clock;
        this.random = random;
    }

    Optional<FollowUp> leave(PublicationMessage message, Post post, Network network) {
        // Opened before the claim, so that little lies between the claim and the call.
        AccountAccess.Access access = accounts.open(post);
        Instant now = clock.instant();
        return ledger.claimToComment(message, now, now.plus(Timing.COMMIT_LEASE))
                .flatMap(claim -> leave(claim, access, network));
    }

    private Optional<FollowUp> leave(CommentClaim claim, AccountAccess.Access access, Network network) {
        Stopwatch watch = Stopwatch.start("comment", clock);
        Optional<Step> hindered = hindered(claim, access, network.rules(), watch);
        if (hindered.isPresent()) {
            return settle.failed(claim, hindered.get().answer(), hindered.get());
        }
        Account account = access.usable().orElseThrow();
        NetworkAccount id = new NetworkAccount(network.platform(), account.id());
        Optional<Instant> blockedUntil = pacing.blockedUntil(id).filter(watch.startedAt()::isBefore);
        if (blockedUntil.isPresent()) {
            return settle.again(
                    claim, claim.failures(), blockedUntil.get(), watch.stop("Not sent: the account is blocked"));
        }
        // Asked right before the call: whoever stood still for longer may find that another has left the comment.
        Instant now = clock.instant();
        if (now.isAfter(claim.call().sentAt().plus(Timing.LONGEST_HESITATION))) {
            return settle.again(claim, claim.failures(), now, watch.stop("Not sent: the worker was held up"));
        }
        CommitResult result = send(claim, account, network);
        return settled(claim, result, account, network, watch.stop(StepDetail.of(result)));
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
            return new CommitResult.Unanswered(new NetworkError(
                    NetworkError.Kind.PROTOCOL, e.getClass().getSimpleName(), "The call broke", Optional.empty(), ""));
        }
    }

    private Optional<FollowUp> settled(
            CommentClaim claim, CommitResult result, Account account, Network network, Step step) {
        Instant soon = clock.instant().plus(Consequence.FIRST_WAIT);
        return switch (result) {
            case CommitResult.Published(var id) -> settle.posted(claim, Optional.of(id), step);
            case CommitResult.NotSent(var error) -> refused(claim, error, account, network.rules(), step);
            case CommitResult.Refused(var error) -> afterANo(claim, error, account, network, step);
            case CommitResult.Ambiguous _ ->
                settle.askAgain(claim, claim.failures(), soon, EarlierCall.Answer.UNCLEAR, step);
            case CommitResult.Unanswered _ ->
                settle.askAgain(claim, claim.failures(), soon, EarlierCall.Answer.NONE, step);
        };
    }

    /** It is looked for before the no is believed: networks have been seen to refuse what they then showed. */
    private Optional<FollowUp> afterANo(
            CommentClaim claim, NetworkError no, Account account, Network network, Step step) {
        EarlierCall call = claim.call().answered(EarlierCall.Answer.NO);
        if (Duration.between(step.startedAt(), step.endedAt()).compareTo(Timing.LONGEST_BEFORE_ASKING) > 0) {
            return settle.askAgain(claim, claim.failures(), clock.instant(), call.answer(), step);
        }
        ReconcileResult found = network.reconcileComment(claim.remoteId().orElseThrow(), claim.text(), call, account);
        return switch (found) {
            case ReconcileResult.Found(var id) -> settle.posted(claim, Optional.of(id), step);
            case ReconcileResult.FoundWithoutId() -> settle.posted(claim, Optional.empty(), step);
            // Where there is no way to ask, a no is all there is.
            case ReconcileResult.NotFound(), ReconcileResult.Lapsed(), ReconcileResult.Undecidable _ ->
                refused(claim, no, account, network.rules(), step);
            case ReconcileResult.NotYet _, ReconcileResult.Failed _ -> {
                Instant at = clock.instant().plus(Consequence.backoff(claim.failures(), random));
                yield settle.askAgain(claim, claim.failures() + 1, at, call.answer(), step);
            }
        };
    }

    private Optional<FollowUp> refused(
            CommentClaim claim, NetworkError error, Account account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        NetworkAccount id = new NetworkAccount(rules.platform(), account.id());
        Consequence consequence = Consequence.of(error, rules.name(), claim.failures(), now, random);
        return switch (consequence) {
            case Consequence.TryAgainAt(var at) -> settle.again(claim, claim.failures() + 1, at, step);
            case Consequence.WaitUntil(var at, var reach) -> {
                reach.block(pacing, id, at);
                yield settle.again(claim, claim.failures(), at, step);
            }
            case Consequence.Refresh() -> {
                accounts.refresh(claim.post());
                yield settle.again(claim, claim.failures() + 1, now, step);
            }
            case Consequence.CallOperator(var at) -> {
                OperatorAlarm.raise(rules, error);
                yield settle.again(claim, claim.failures(), at, step);
            }
            case Consequence.Fail _, Consequence.Hold _, Consequence.CoolDown _ ->
                settle.failed(claim, error.detail(), step);
        };
    }
}
