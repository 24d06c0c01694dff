package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Carries out what follows from a network's word on whether a visible call took effect. */
final class SettleDoubt {

    /** A network that answers and still cannot tell after so long will not tell any more: a person can. */
    static final Duration LONGEST_NOT_YET = Duration.ofMinutes(15);

    private final Ledger ledger;
    private final AccountGate gate;
    private final SettleRefusal refusal;
    private final StayInDoubt open;
    private final InstantSource clock;
    private final RandomGenerator random;

    SettleDoubt(
            Ledger ledger,
            AccountGate gate,
            SettleRefusal refusal,
            StayInDoubt open,
            InstantSource clock,
            RandomGenerator random) {
        this.ledger = ledger;
        this.gate = gate;
        this.refusal = refusal;
        this.open = open;
        this.clock = clock;
        this.random = random;
    }

    /** @param result empty when there is nothing left to ask for */
    Optional<FollowUp> settle(Doubt doubt, Optional<ReconcileResult> result, Step step) {
        Instant now = clock.instant();
        Claim claim = doubt.claim();
        if (result.isEmpty()) {
            return open.askAPerson(claim, "a picture of this post cannot be used any more", doubt.name(), step);
        }
        return switch (result.get()) {
            case ReconcileResult.Found(var remoteId) -> published(doubt, Optional.of(remoteId), step);
            case ReconcileResult.FoundWithoutId() -> published(doubt, Optional.empty(), step);
            case ReconcileResult.NotFound() -> notOut(doubt, Progress.Stage.COMMIT, step);
            case ReconcileResult.Lapsed() -> notOut(doubt, Progress.Stage.PREPARE, step);
            case ReconcileResult.NotYet(var after) ->
                !doubt.isAtWork() && open.askedFor(claim).compareTo(LONGEST_NOT_YET) > 0
                        ? open.askAPerson(claim, "it has not been able to tell so far", doubt.name(), step)
                        : open.askAgain(doubt, claim.failures(), now.plus(after), "It cannot tell yet", step);
            case ReconcileResult.Rejected(var error) -> refused(doubt, error, Progress.Stage.PREPARE, step);
            case ReconcileResult.Failed(var error) -> failed(doubt, error, step);
            // Where there is no way to ask, a no is all there is.
            case ReconcileResult.Undecidable(var lookFor) ->
                doubt.no()
                        .map(no -> refused(doubt, no, Progress.Stage.COMMIT, step))
                        .orElseGet(() -> open.askAPerson(claim, lookFor, doubt.name(), step));
        };
    }

    private Optional<FollowUp> refused(Doubt doubt, NetworkError no, Progress.Stage stage, Step step) {
        return refusal.settle(
                doubt.claim(),
                no,
                // What turned out not to be ready is polled again, anything else is only re-sent.
                no.kind() == NetworkError.Kind.NOT_READY ? Progress.Stage.PREPARE : stage,
                doubt.account(),
                doubt.network().rules(),
                step);
    }

    /**
     * After a no, its consequence. Otherwise it is sent again, at once the first time; a network that keeps failing before
     * the post is out must come to an end, too.
     */
    private Optional<FollowUp> notOut(Doubt doubt, Progress.Stage stage, Step step) {
        if (doubt.no().isPresent()) {
            return refused(doubt, doubt.no().get(), stage, step);
        }
        Claim claim = doubt.claim();
        Instant now = clock.instant();
        if (doubt.takenForSpam()) {
            gate.block(claim.post(), doubt.account(), Consequence.Reach.ACCOUNT, now.plus(Consequence.SPAM_PAUSE));
            PostError error = new PostError(
                    PostErrorKind.SPAM_BLOCKED,
                    doubt.name() + " took the post for spam, and it is not out",
                    "Wait some hours, then publish it again");
            return end(claim, new Progress.Held(error), step);
        }
        int failures = claim.failures() + 1;
        if (failures >= Consequence.MOST_FAILURES) {
            PostError error = new PostError(
                    PostErrorKind.TRANSIENT,
                    doubt.name() + " failed " + failures + " times in a row, and the post is not out",
                    "Publish it again later");
            return end(claim, new Progress.Failed(error), step);
        }
        Instant at = failures == 1 ? now : now.plus(Consequence.backoff(failures, random));
        Progress again = new Progress.TryAgain(stage, failures, "The call before did not reach " + doubt.name(), at);
        return ledger.record(claim, again, step, now)
                ? Optional.of(SettleRefusal.followUp(stage, at))
                : Optional.empty();
    }

    private Optional<FollowUp> published(Doubt doubt, Optional<String> remoteId, Step step) {
        Instant now = clock.instant();
        // What was accepted has become visible some time since; when, the network does not say.
        Instant since = doubt.isAtWork() ? now : doubt.call().sentAt();
        Progress published = new Progress.Published(since, remoteId, now);
        return ledger.record(doubt.claim(), published, step, now)
                ? Optional.of(FollowUp.prepare(now))
                : Optional.empty();
    }

    private Optional<FollowUp> failed(Doubt doubt, NetworkError error, Step step) {
        Instant now = clock.instant();
        Claim claim = doubt.claim();
        return switch (Consequence.of(error, doubt.name(), claim.failures(), now, random)) {
            case Consequence.WaitUntil(var at, var reach) -> {
                gate.block(claim.post(), doubt.account(), reach, at);
                yield open.askAgain(doubt, claim.failures(), at, error.detail(), step);
            }
            case Consequence.Refresh() -> {
                Optional<PostError> _ = gate.renew(claim.post(), doubt.account());
                yield open.askAgain(doubt, claim.failures() + 1, now, error.detail(), step);
            }
            case Consequence.TryAgainAt(var at) -> open.askAgain(doubt, claim.failures() + 1, at, error.detail(), step);
            case Consequence.CallOperator(var at) -> {
                OperatorAlarm.raise(doubt.network().rules(), error);
                yield open.askAgain(doubt, claim.failures(), at, error.detail(), step);
            }
            case Consequence.Hold(var why, boolean accountLost)
            when accountLost ->
                // It may have been connected again since this worker opened it: then the new token has its try.
                gate.lost(claim.post(), doubt.account(), why.detail())
                        ? open.awaitAccount(claim, why, doubt.name(), step)
                        : open.askAgain(doubt, claim.failures() + 1, now, error.detail(), step);
            case Consequence.Fail _, Consequence.Hold _, Consequence.CoolDown _ -> {
                // A refusal to answer says nothing about the post. Only after a while does a person have to look.
                Duration wait = Consequence.backoff(claim.failures(), random);
                yield claim.failures() + 1 >= Consequence.MOST_FAILURES
                        ? open.askAPerson(claim, error.detail(), doubt.name(), step)
                        : open.askAgain(doubt, claim.failures() + 1, now.plus(wait), error.detail(), step);
            }
        };
    }

    private Optional<FollowUp> end(Claim claim, Progress progress, Step step) {
        ledger.record(claim, progress, step, clock.instant());
        return Optional.empty();
    }
}
