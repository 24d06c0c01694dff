package com.presenceos.publishing;

import com.presenceos.channels.Network;
import com.presenceos.channels.Networks;
import com.presenceos.platform.time.Pause;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The publishing engine: looks at a post and does the next thing. It owns time, retries and storage; the networks only
 * make calls. Any worker may look at any post at any time: who may act is decided by conditional writes alone.
 */
public final class AdvancePublication {

    private final Ledger ledger;
    private final Networks networks;
    private final PublicationQueues queues;
    private final PreparePublication prepare;
    private final CommitPublication commit;
    private final ReconcilePublication reconcile;
    private final Permalinks permalinks;

    public AdvancePublication(
            Ledger ledger,
            Networks networks,
            PublicationQueues queues,
            PostAssembly assembly,
            AccountAccess accounts,
            InstantSource clock,
            Pause pause) {
        Refusal refusal = new Refusal(ledger, accounts, clock);
        this.ledger = ledger;
        this.networks = networks;
        this.queues = queues;
        this.permalinks = new Permalinks(ledger, accounts, clock);
        this.prepare = new PreparePublication(ledger, assembly, accounts, refusal, clock);
        this.commit = new CommitPublication(ledger, accounts, refusal, permalinks, clock, pause);
        this.reconcile = new ReconcilePublication(ledger, assembly, accounts, permalinks, clock);
    }

    public void advance(PublicationMessage message) throws InterruptedException {
        Optional<Post> post = ledger.find(message);
        // A deleted post, or an older revision of one that was changed or cancelled: nothing to do any more.
        if (post.isEmpty() || post.get().revision() != message.revision()) {
            return;
        }
        next(message, post.get()).ifPresent(followUp -> queues.send(followUp.lane(), message, followUp.at()));
    }

    private Optional<FollowUp> next(PublicationMessage message, Post post) throws InterruptedException {
        Network network = networks.get(post.platform());
        return switch (post.state()) {
            case PostState.Scheduled _, PostState.Preparing _ -> prepare.step(message, network);
            case PostState.Ready _ -> commit.commit(message, post, network);
            case PostState.Committing _, PostState.Unconfirmed _ -> reconcile.reconcile(message, network);
            case PostState.Published published -> {
                permalinks.complete(message, post, published, network);
                yield Optional.empty();
            }
            case PostState.Failed _, PostState.Held _, PostState.Cancelled _ -> Optional.empty();
        };
    }
}
