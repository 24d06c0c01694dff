package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentLedger;
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
    private final AccountGate gate;
    private final SettleFirstComment settle;
    private final InstantSource clock;
    private final RandomGenerator random;

    LeaveFirstComment(
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

    Optional<FollowUp> leave(PublicationMessage message, Post post, Network network) {
        // Opened before the claim, so that little lies between the claim and the call.
        Passage.Afterwards passage = gate.afterwards(post);
        Instant now = clock.instant();
        return ledger.claimToComment(message, now, now.plus(Timing.COMMIT_LEASE))
                .flatMap(claim -> leave(claim, passage, network));
    }

    private Optional<FollowUp> leave(CommentClaim claim, Passage.Afterwards passage, Network network) {
        Stopwatch watch = Stopwatch.start("comment", clock);
        NetworkRules rules = network.rules();
        if (claim.remoteId().isEmpty()) {
            return failed(claim, rules.name() + " did not say which of the account's posts this is", watch);
        }
        Optional<Commenting> commenting = network.commenting();
        if (commenting.isEmpty()) {
            return failed(claim, "PresenceOS cannot comment on " + rules.name(), watch);
        }
        return switch (passage) {
            case Passage.Closed(var why) -> failed(claim, why.detail(), watch);
            case Passage.NotNow(var account, var error) ->
                refused(claim, error, account, rules, watch.stop("Not sent: " + StepDetail.of(error)));
            case Passage.Blocked(var _, var until) ->
                settle.again(claim, claim.failures(), until, watch.stop("Not sent: the account is blocked"));
            case Passage.Open(var account) -> leave(claim, new Comments(commenting.get(), account, rules), watch);
        };
    }

    /** Where comments are left, and as whom. */
    private record Comments(Commenting commenting, Account account, NetworkRules rules) {}

    private Optional<FollowUp> failed(CommentClaim claim, String why, Stopwatch watch) {
        return settle.failed(claim, why, watch.stop(why));
    }

    private Optional<FollowUp> leave(CommentClaim claim, Comments comments, Stopwatch watch) {
        // Asked right before the call: whoever stood still for longer may find that another has left the comment.
        Instant now = clock.instant();
        if (now.isAfter(claim.call().sentAt().plus(Timing.LONGEST_HESITATION))) {
            return settle.again(claim, claim.failures(), now, watch.stop("Not sent: the worker was held up"));
        }
        CommitResult result = send(claim, comments);
        return settled(claim, result, comments, watch.stop(StepDetail.of(result)));
    }

    private static CommitResult send(CommentClaim claim, Comments comments) {
        try {
            return comments.commenting().comment(claim.remoteId().orElseThrow(), claim.text(), comments.account());
        } catch (RuntimeException e) {
            LOG.error("The first comment of post {} broke", claim.post().id(), e);
            return new CommitResult.Unanswered(AssemblePost.broken(e, "The call broke"));
        }
    }

    private Optional<FollowUp> settled(CommentClaim claim, CommitResult result, Comments comments, Step step) {
        Instant soon = clock.instant().plus(Consequence.FIRST_WAIT);
        return switch (result) {
            case CommitResult.Published(var id) -> settle.posted(claim, Optional.of(id), step);
            case CommitResult.NotSent(var error) -> refused(claim, error, comments.account(), comments.rules(), step);
            case CommitResult.Refused(var error) -> afterANo(claim, error, comments, step);
            case CommitResult.Accepted(var _, var askAfter) ->
                settle.askAgain(
                        claim, claim.failures(), clock.instant().plus(askAfter), EarlierCall.Answer.ACCEPTED, step);
            case CommitResult.Ambiguous _ ->
                settle.askAgain(claim, claim.failures(), soon, EarlierCall.Answer.UNCLEAR, step);
            case CommitResult.Unanswered _ ->
                settle.askAgain(claim, claim.failures(), soon, EarlierCall.Answer.NONE, step);
        };
    }

    /** It is looked for before the no is believed: networks have been seen to refuse what they then showed. */
    private Optional<FollowUp> afterANo(CommentClaim claim, NetworkError no, Comments comments, Step step) {
        EarlierCall call = claim.call().answered(EarlierCall.Answer.NO);
        if (Duration.between(step.startedAt(), step.endedAt()).compareTo(Timing.LONGEST_BEFORE_ASKING) > 0) {
            return settle.askAgain(claim, claim.failures(), clock.instant(), call.answer(), step);
        }
        ReconcileResult found =
                comments.commenting().reconcile(claim.remoteId().orElseThrow(), claim.text(), call, comments.account());
        return switch (found) {
            case ReconcileResult.Found(var id) -> settle.posted(claim, Optional.of(id), step);
            case ReconcileResult.FoundWithoutId() -> settle.posted(claim, Optional.empty(), step);
            // Where there is no way to ask, a no is all there is.
            case ReconcileResult.NotFound(), ReconcileResult.Lapsed(), ReconcileResult.Undecidable _ ->
                refused(claim, no, comments.account(), comments.rules(), step);
            case ReconcileResult.Rejected(var error) ->
                refused(claim, error, comments.account(), comments.rules(), step);
            case ReconcileResult.NotYet _, ReconcileResult.Failed _ -> {
                Instant at = clock.instant().plus(Consequence.backoff(claim.failures(), random));
                yield settle.askAgain(claim, claim.failures() + 1, at, call.answer(), step);
            }
        };
    }

    private Optional<FollowUp> refused(
            CommentClaim claim, NetworkError error, Account account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        Consequence consequence = Consequence.of(error, rules.name(), claim.failures(), now, random);
        return switch (consequence) {
            case Consequence.TryAgainAt(var at) -> settle.again(claim, claim.failures() + 1, at, step);
            case Consequence.WaitUntil(var at, var reach) -> {
                gate.block(claim.post(), account, reach, at);
                yield settle.again(claim, claim.failures(), at, step);
            }
            case Consequence.Refresh() -> {
                Optional<PostError> _ = gate.renew(claim.post(), account);
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
