package com.presenceos.local.simulation.networks;

import static com.presenceos.channels.network.NetworkError.Kind.NOT_READY;
import static com.presenceos.channels.network.NetworkError.Kind.PROTOCOL;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The container is the key: it is published at most once, and says whether it was. It lives for a day. */
final class InstagramSite implements Site {

    private static final String CONTAINER = "container";
    private static final Duration PROCESSING = Duration.ofSeconds(4);
    private static final Duration LIFE = Duration.ofHours(24);

    private final InstantSource clock;
    private final Wall wall;
    private final Lag lag;
    private final Map<String, Container> containers = new HashMap<>();

    private static final class Container {
        private final String text;
        private final Instant createdAt;
        private @Nullable String publishedAs;

        Container(String text, Instant createdAt) {
            this.text = text;
            this.createdAt = createdAt;
        }
    }

    InstagramSite(Surroundings around) {
        this.clock = around.clock();
        this.wall = new Wall(SiteKind.INSTAGRAM.platform(), around);
        this.lag = new Lag(around.clock());
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        Container container =
                containers.get(attempt.checkpoint().find(CONTAINER).orElse(""));
        if (container == null || expired(container)) {
            String id = "container-" + (containers.size() + 1);
            containers.put(id, new Container(post.text(), clock.instant()));
            return new PrepareStep.More(attempt.checkpoint().with(CONTAINER, id), Duration.ofSeconds(2));
        }
        if (container.publishedAs != null) {
            return new PrepareStep.AlreadyOut();
        }
        return finished(container)
                ? new PrepareStep.Ready(attempt.checkpoint())
                : new PrepareStep.More(attempt.checkpoint(), Duration.ofSeconds(2));
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        Container container =
                containers.get(attempt.checkpoint().find(CONTAINER).orElseThrow());
        if (container == null || expired(container) || !finished(container)) {
            return new CommitResult.Refused(Site.error(NOT_READY, "There is no such container, or not yet"));
        }
        if (container.publishedAs != null) {
            return new CommitResult.Ambiguous(Site.error(PROTOCOL, "The container was published already"));
        }
        container.publishedAs = wall.post(account, container.text);
        return new CommitResult.Published(container.publishedAs);
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account) {
        Container container =
                containers.get(attempt.checkpoint().find(CONTAINER).orElse(""));
        if (container != null && container.publishedAs != null) {
            return new ReconcileResult.Found(container.publishedAs);
        }
        if (container != null && expired(container)) {
            return new ReconcileResult.Lapsed();
        }
        return lag.postNotFound(call);
    }

    @Override
    public CommitResult comment(String post, String text, String account) {
        return wall.comment(account, post, text);
    }

    @Override
    public ReconcileResult reconcileComment(String post, String text, EarlierCall call) {
        return wall.comments(post, text, call);
    }

    private boolean finished(Container container) {
        return !clock.instant().isBefore(container.createdAt.plus(PROCESSING));
    }

    private boolean expired(Container container) {
        return container.publishedAs == null && clock.instant().isAfter(container.createdAt.plus(LIFE));
    }
}
