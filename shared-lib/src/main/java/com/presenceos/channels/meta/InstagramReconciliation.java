package com.presenceos.channels.meta;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.ReconcileResult.Failed;
import com.presenceos.channels.network.ReconcileResult.Found;
import com.presenceos.channels.network.ReconcileResult.FoundWithoutId;
import com.presenceos.channels.network.ReconcileResult.Lapsed;
import com.presenceos.channels.network.ReconcileResult.NotFound;
import com.presenceos.channels.network.ReconcileResult.NotYet;
import com.presenceos.channels.network.ReconcileResult.Undecidable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Whether a visible call took effect. The container knows: it is published at most once, and says so. It does not know
 * the post's id, which the account's feed may tell.
 */
final class InstagramReconciliation {

    // Until then a call without an answer may still arrive, and a feed lack the post although it is out. A call that
    // was
    // answered has done what it will do; and should its container read FINISHED too early all the same, no harm follows
    // from sending it again: a container is published once.
    private static final Duration VISIBILITY_LAG = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration SELDOM = Duration.ofSeconds(60);

    private final InstagramContainers containers;
    private final InstagramFeed feed;
    private final InstantSource clock;

    InstagramReconciliation(InstagramContainers containers, InstagramFeed feed, InstantSource clock) {
        this.containers = containers;
        this.feed = feed;
        this.clock = clock;
    }

    ReconcileResult reconcile(OutgoingPost post, Checkpoint checkpoint, EarlierCall call, Account account) {
        return checkpoint
                .find(InstagramContainers.CONTAINER)
                .map(container -> containers
                        .status(container, account)
                        .fold(
                                answer -> judge(ContainerStatus.read(answer), post, call, account),
                                error -> unread(error, call.sentAt())))
                .orElseGet(() -> new Undecidable("No container is known; look for the post on @" + account.username()));
    }

    private ReconcileResult judge(ContainerStatus status, OutgoingPost post, EarlierCall call, Account account) {
        return switch (status.code()) {
            case PUBLISHED -> identify(post, call.sentAt(), account);
            case FINISHED -> onceItIsOver(call, new NotFound());
            case ERROR -> onceItIsOver(call, new Lapsed());
            case EXPIRED -> new Lapsed();
            // It was sent before it was filled: whoever prepares waits for that.
            case IN_PROGRESS -> call.isOver() ? new Lapsed() : notYet(call.sentAt());
            case UNKNOWN -> notYet(call.sentAt());
        };
    }

    private ReconcileResult onceItIsOver(EarlierCall call, ReconcileResult result) {
        return call.isOver() ? result : afterTheLag(call.sentAt(), result);
    }

    private ReconcileResult identify(OutgoingPost post, Instant sentAt, Account account) {
        return feed.recent(account)
                .fold(
                        answer -> {
                            List<String> matches = InstagramFeed.matches(answer, post, sentAt);
                            return switch (matches.size()) {
                                case 0 -> afterTheLag(sentAt, new FoundWithoutId());
                                case 1 -> new Found(matches.getFirst());
                                default -> new FoundWithoutId();
                            };
                        },
                        Failed::new);
    }

    private ReconcileResult afterTheLag(Instant sentAt, ReconcileResult result) {
        Duration left = VISIBILITY_LAG.minus(Duration.between(sentAt, clock.instant()));
        return left.isPositive() ? new NotYet(left) : result;
    }

    private ReconcileResult unread(NetworkError error, Instant sentAt) {
        return error.kind() == Kind.NOT_READY ? notYet(sentAt) : new Failed(error);
    }

    /** What takes long already will take longer: a quarter of the time since the call, so that an account has calls left. */
    private NotYet notYet(Instant sentAt) {
        Duration quarter = Duration.between(sentAt, clock.instant()).dividedBy(4);
        if (quarter.compareTo(SOON) < 0) {
            return new NotYet(SOON);
        }
        return new NotYet(quarter.compareTo(SELDOM) > 0 ? SELDOM : quarter);
    }
}
