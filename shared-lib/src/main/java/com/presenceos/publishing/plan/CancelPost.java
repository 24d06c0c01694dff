package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Networks;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.limits.AllQuotas;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.ArmPublication;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes a post back, as long as its visible call has not been claimed. */
public final class CancelPost {

    private final PostChanges changes;
    private final AccountDirectory accounts;
    private final Networks networks;
    private final AllQuotas quotas;
    private final ArmPublication arm;
    private final InstantSource clock;

    public CancelPost(
            PostChanges changes,
            AccountDirectory accounts,
            Networks networks,
            PublishingQuotas quotas,
            ArmPublication arm,
            InstantSource clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.networks = networks;
        this.quotas = new AllQuotas(quotas);
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
        NetworkRules rules = networks.get(before.platform()).rules();
        accounts.accountOf(before).ifPresent(account -> quotas.giveBack(account, rules, id, before.sendAt()));
        return cancelled.get();
    }
}
