package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.engine.AssemblePost.Assembled;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one step of what nobody can see, and stores how far it came before the next. */
final class PreparePublication {

    private static final Logger LOG = LoggerFactory.getLogger(PreparePublication.class);

    private final Ledger ledger;
    private final AssemblePost assembly;
    private final AccountGate gate;
    private final SettleRefusal refusal;
    private final InstantSource clock;

    PreparePublication(
            Ledger ledger, AssemblePost assembly, AccountGate gate, SettleRefusal refusal, InstantSource clock) {
        this.ledger = ledger;
        this.assembly = assembly;
        this.gate = gate;
        this.refusal = refusal;
        this.clock = clock;
    }

    Optional<FollowUp> step(PublicationMessage message, Network network) {
        Instant now = clock.instant();
        return ledger.claimToPrepare(message, now, now.plus(Timing.PREPARE_LEASE))
                .flatMap(claim -> step(claim, network));
    }

    private Optional<FollowUp> step(Claim claim, Network network) {
        Stopwatch watch = Stopwatch.start("prepare", clock);
        // What an earlier call may have brought out is not held unseen: the network is looked at first.
        boolean mayBeOut = claim.call().isPresent();
        Optional<Progress> tooLate = mayBeOut ? Optional.empty() : TooLate.verdict(claim.post(), watch.startedAt());
        if (tooLate.isPresent()) {
            return end(claim, tooLate.get(), watch.stop("Not tried: it is too late"));
        }
        Passage passage = mayBeOut ? gate.afterwards(claim.post()) : gate.toGoOut(claim.post(), watch.startedAt());
        return switch (passage) {
            case Passage.Closed(var error) -> end(claim, new Progress.Held(error), watch.stop("Not tried"));
            case Passage.Paused(var error) ->
                end(claim, new Progress.Held(error), watch.stop("Not tried: the account is paused"));
            case Passage.NotNow(var account, var error) -> {
                Step step = watch.stop("Not tried: " + StepDetail.of(error));
                yield refusal.settle(claim, error, Progress.Stage.PREPARE, account, network.rules(), step);
            }
            case Passage.Blocked(var _, var until) -> {
                String detail = network.rules().name() + " takes no calls for the account now";
                Step step = watch.stop("Not tried: " + detail);
                yield refusal.again(claim, Progress.Stage.PREPARE, claim.failures(), detail, until, step);
            }
            case Passage.Open(var account) -> {
                PrepareStep step = prepare(claim, account, network);
                yield settle(claim, step, account, network.rules(), watch.stop(StepDetail.of(step)));
            }
        };
    }

    /** What breaks in here would break each time: it counts as a failure, so that it comes to an end that people see. */
    private PrepareStep prepare(Claim claim, Account account, Network network) {
        return switch (assembly.assemble(claim.post(), network.rules())) {
            case Assembled.Unusable(var error) -> new PrepareStep.Refused(error);
            case Assembled.Broken(var error) -> new PrepareStep.Refused(error);
            case Assembled.Whole(var post) -> prepare(claim, post, account, network);
        };
    }

    private static PrepareStep prepare(Claim claim, OutgoingPost post, Account account, Network network) {
        try {
            return network.publishing().prepare(post, claim.attempt(), account);
        } catch (RuntimeException e) {
            LOG.error("Preparing post {} broke", claim.post().id(), e);
            return new PrepareStep.Refused(AssemblePost.broken(e, "Preparing the post broke"));
        }
    }

    private Optional<FollowUp> settle(Claim claim, PrepareStep result, Account account, NetworkRules rules, Step step) {
        Instant now = clock.instant();
        return switch (result) {
            case PrepareStep.More(var checkpoint, var after) -> {
                Instant next = now.plus(after);
                Progress done = new Progress.StepDone(checkpoint, next);
                yield ledger.record(claim, done, step, now) ? Optional.of(FollowUp.prepare(next)) : Optional.empty();
            }
            case PrepareStep.Ready(var checkpoint) -> {
                Instant sendAt = claim.post().sendAt();
                Progress ready = new Progress.Ready(checkpoint, Timing.later(sendAt, now));
                yield ledger.record(claim, ready, step, now)
                        ? Optional.of(FollowUp.publish(sendAt.minus(Timing.HAND_OVER)))
                        : Optional.empty();
            }
            case PrepareStep.AlreadyOut() -> {
                String detail = "An earlier call reached " + rules.name() + " after all";
                PostError checking = PostError.checking(PostErrorKind.UNCONFIRMED, detail, rules.name());
                Progress unconfirmed = new Progress.Unconfirmed(
                        checking, claim.failures(), now, claim.earlierCall().answer());
                yield ledger.record(claim, unconfirmed, step, now)
                        ? Optional.of(FollowUp.prepare(now))
                        : Optional.empty();
            }
            case PrepareStep.Refused(var error) ->
                refusal.settle(claim, error, Progress.Stage.PREPARE, account, rules, step);
        };
    }

    private Optional<FollowUp> end(Claim claim, Progress progress, Step step) {
        ledger.record(claim, progress, step, clock.instant());
        return Optional.empty();
    }
}
