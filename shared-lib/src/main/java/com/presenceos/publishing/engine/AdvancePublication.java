package com.presenceos.publishing.engine;

import com.presenceos.channels.accounts.AccountAccess;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.PublicationQueues;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The publishing engine: looks at a post and does the next thing. It owns time, retries and storage; the networks only
 * make calls. Any worker may look at any post at any time: who may act is decided by conditional writes alone.
 */
public final class AdvancePublication {

    /** A wait that is nearly over is waited for in process: queues delay by whole seconds. */
    private static final Duration NEARLY_OVER = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final Networks networks;
    private final PublicationQueues queues;
    private final PreparePublication prepare;
    private final CommitPublication commit;
    private final ReconcilePublication reconcile;
    private final LeaveFirstComment comment;
    private final ReconcileFirstComment reconcileComment;
    private final Permalinks permalinks;
    private final InstantSource clock;
    private final Pause pause;

    /** @param random spreads what failed together, so that it does not come back together */
    public AdvancePublication(
            Ledger ledger,
            CommentLedger commentLedger,
            Networks networks,
            PublicationQueues queues,
            PostAssembly assembly,
            AccountAccess accounts,
            AccountPacing pacing,
            PublishingQuotas quotas,
            InstantSource clock,
            Pause pause,
            RandomGenerator random) {
        AccountGate gate = new AccountGate(accounts, pacing, clock);
        SettleRefusal refusal = new SettleRefusal(ledger, gate, clock, random);
        AdmitPublication admission = new AdmitPublication(pacing, quotas);
        this.ledger = ledger;
        this.networks = networks;
        this.queues = queues;
        this.clock = clock;
        this.pause = pause;
        this.permalinks = new Permalinks(ledger, gate, clock);
        AssemblePost assemble = new AssemblePost(assembly);
        this.prepare = new PreparePublication(ledger, assemble, gate, refusal, clock);
        AskNetwork ask = new AskNetwork(assemble);
        StayInDoubt open = new StayInDoubt(ledger, clock);
        SettleDoubt doubts = new SettleDoubt(ledger, gate, refusal, open, clock, random);
        SettleCall calls = new SettleCall(ledger, refusal, ask, doubts, open, clock);
        SendPublication send = new SendPublication(ledger, calls, clock, pause);
        this.commit = new CommitPublication(ledger, gate, assemble, admission, refusal, send, clock);
        this.reconcile = new ReconcilePublication(ledger, gate, ask, doubts, open, clock);
        SettleFirstComment settle = new SettleFirstComment(commentLedger, clock);
        this.comment = new LeaveFirstComment(commentLedger, gate, settle, clock, random);
        this.reconcileComment = new ReconcileFirstComment(commentLedger, gate, settle, clock, random);
    }

    public void advance(PublicationMessage message) throws InterruptedException {
        Instant latest = clock.instant().plus(Timing.LONGEST_IN_PROCESS);
        Optional<Post> post = find(message);
        while (post.isPresent()) {
            Optional<FollowUp> next = followUp(message, post.get());
            post = isNear(post.get())
                    ? next.filter(each -> isSoon(each, latest)).flatMap(_ -> find(message))
                    : Optional.empty();
            if (post.filter(this::isNear).isEmpty()) {
                next.ifPresent(later -> queues.send(later.lane(), message, later.at()));
                return;
            }
        }
    }

    /** Empty for a deleted post, or an older revision of one that was changed or cancelled: nothing to do any more. */
    private Optional<Post> find(PublicationMessage message) {
        return ledger.find(message).filter(post -> post.revision() == message.revision());
    }

    /** Whether a message would take longer than what it is about: queues delay by whole seconds. */
    private boolean isSoon(FollowUp next, Instant latest) {
        Instant now = clock.instant();
        return !next.at().isAfter(now.plus(NEARLY_OVER)) && now.isBefore(latest);
    }

    /** Not out yet, and about to be due or just due: then every hop is seen. What is late has turns to wait for. */
    private boolean isNear(Post post) {
        Instant now = clock.instant();
        return switch (post.state()) {
            case PostState.Scheduled _, PostState.Preparing _, PostState.Ready _, PostState.Unconfirmed _ ->
                !post.sendAt().isAfter(now.plus(Timing.NEAR))
                        && !now.isAfter(post.dueAt().plus(Timing.LATE));
            case PostState.Committing _,
                    PostState.Accepted _,
                    PostState.Published _,
                    PostState.Failed _,
                    PostState.Held _,
                    PostState.Cancelled _ -> false;
        };
    }

    private Optional<FollowUp> followUp(PublicationMessage message, Post post) throws InterruptedException {
        Optional<Instant> wait = post.waitUntil().filter(clock.instant()::isBefore);
        if (wait.isEmpty()) {
            return next(message, post);
        }
        if (wait.get().isAfter(clock.instant().plus(NEARLY_OVER))) {
            return Optional.of(FollowUp.of(post, wait.get()));
        }
        pause.until(wait.get());
        return next(message, post);
    }

    private Optional<FollowUp> next(PublicationMessage message, Post post) throws InterruptedException {
        Network network = networks.get(post.platform());
        return switch (post.state()) {
            case PostState.Scheduled _, PostState.Preparing _ -> prepare.step(message, network);
            case PostState.Ready _ -> commit.commit(message, post, network);
            case PostState.Committing _, PostState.Accepted _, PostState.Unconfirmed _ ->
                reconcile.reconcile(message, network);
            case PostState.Published published -> after(message, post, published, network);
            case PostState.Failed _, PostState.Held _, PostState.Cancelled _ -> Optional.empty();
        };
    }

    /** The post is out: its first comment comes first, then the link is looked for. */
    private Optional<FollowUp> after(
            PublicationMessage message, Post post, PostState.Published published, Network network) {
        return switch (published.comment().orElseGet(() -> new FirstComment.Posted(Optional.empty()))) {
            case FirstComment.Pending _ -> comment.leave(message, post, network);
            case FirstComment.Sending _, FirstComment.Checking _ -> reconcileComment.reconcile(message, post, network);
            case FirstComment.Posted _, FirstComment.Unconfirmed _, FirstComment.Failed _ -> {
                permalinks.complete(message, post, published, network);
                yield Optional.empty();
            }
        };
    }
}
