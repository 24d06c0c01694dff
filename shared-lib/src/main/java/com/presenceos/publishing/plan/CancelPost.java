package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.ArmPublication;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes a post back, as long as its visible call has not been claimed. */
public final class CancelPost {

    private final PostChanges changes;
    private final AccountDirectory accounts;
    private final PublishingQuotas quotas;
    private final ArmPublication arm;
    private final InstantSource clock;

    public CancelPost(
            PostChanges changes,
            AccountDirectory accounts,
            PublishingQuotas quotas,
            ArmPublication arm,
            InstantSource clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.quotas = quotas;
        this.arm = arm;
        this.clock = clock;
    }

    /**
     * Cancels the post; doing it again changes nothing.
     *
     * @param expected the revision the caller last read, when it says so
     */
    public Post cancel(Actor actor, PostId id, OptionalInt expected) {
        Post before = FoundPost.of(changes, actor, id, expected);
        if (before.state() instanceof PostState.Cancelled) {
            return before;
        }
        Optional<Post> cancelled = changes.cancel(before, clock.instant());
        if (cancelled.isEmpty()) {
            return changes.find(actor.workspace(), id)
                    .filter(now -> now.state() instanceof PostState.Cancelled)
                    .orElseThrow(() -> NotAllowed.because(
                            changes.find(actor.workspace(), id).orElse(before), "be cancelled"));
        }
        arm.tryToDisarm(before.message());
        accounts.accountOf(before).ifPresent(account -> quotas.giveBack(account, id, before.sendAt()));
        return cancelled.get();
    }
}
