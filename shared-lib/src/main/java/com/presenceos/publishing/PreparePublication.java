package com.presenceos.publishing;

import com.presenceos.channels.Network;
import com.presenceos.channels.OutgoingPost;
import com.presenceos.channels.PrepareStep;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Does one step of what nobody can see, and stores how far it came before the next. */
final class PreparePublication {
    private static final PostError PICTURE_GONE = new PostError(
            "content_invalid", "A picture of this post is no longer there", "Upload it and schedule the post again");

    private final Ledger ledger;
    private final PostAssembly assembly;
    private final AccountAccess accounts;
    private final Refusal refusal;
    private final InstantSource clock;

    PreparePublication(
            Ledger ledger, PostAssembly assembly, AccountAccess accounts, Refusal refusal, InstantSource clock) {
        this.ledger = ledger;
        this.assembly = assembly;
        this.accounts = accounts;
        this.refusal = refusal;
        this.clock = clock;
    }

    Optional<FollowUp> step(PublicationMessage message, Network network) {
        Instant now = clock.instant();
        return ledger.claimToPrepare(message, now, now.plus(Timing.PREPARE_LEASE))
                .flatMap(claim -> step(claim, network));
    }

    private Optional<FollowUp> step(Claim claim, Network network) {
        return switch (accounts.open(claim.post())) {
            case AccountAccess.Access.Closed(PostError error) -> {
                ledger.record(claim, new Progress.Held(error), clock.instant());
                yield Optional.empty();
            }
            case AccountAccess.Access.Open(var account) -> {
                Optional<OutgoingPost> outgoing = assembly.assemble(claim.post(), network.rules());
                if (outgoing.isEmpty()) {
                    ledger.record(claim, new Progress.Failed(PICTURE_GONE), clock.instant());
                    yield Optional.empty();
                }
                PrepareStep step = network.prepare(outgoing.get(), claim.checkpoint(), account);
                yield store(claim, step, network.rules().name());
            }
        };
    }

    private Optional<FollowUp> store(Claim claim, PrepareStep step, String network) {
        Instant now = clock.instant();
        return switch (step) {
            case PrepareStep.More(var checkpoint, var after) -> {
                Instant next = now.plus(after);
                boolean kept = ledger.record(claim, new Progress.StepDone(checkpoint, next.plus(Timing.GRACE)), now);
                yield kept ? Optional.of(FollowUp.prepare(next)) : Optional.empty();
            }
            case PrepareStep.Ready(var checkpoint) -> {
                Instant dueAt = claim.post().dueAt();
                Instant lookAgainAt = Timing.later(dueAt, now).plus(Timing.GRACE);
                boolean kept = ledger.record(claim, new Progress.Ready(checkpoint, lookAgainAt), now);
                yield kept ? Optional.of(FollowUp.publish(dueAt.minus(Timing.HAND_OVER))) : Optional.empty();
            }
            case PrepareStep.Refused(var error) -> refusal.settle(claim, error, Progress.Stage.PREPARE, network);
        };
    }
}
