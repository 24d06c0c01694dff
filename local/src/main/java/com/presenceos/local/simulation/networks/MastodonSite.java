package com.presenceos.local.simulation.networks;

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
import java.util.UUID;

/** The visible call carries the text and a key: for an hour, a second call with the same key answers the same post. */
final class MastodonSite implements Site {

    private static final Duration KEYS_ARE_KEPT = Duration.ofHours(1);

    private final InstantSource clock;
    private final Wall wall;
    private final Map<UUID, Keyed> keys = new HashMap<>();

    private record Keyed(String post, Instant forgottenAt) {}

    MastodonSite(Surroundings around) {
        this.clock = around.clock();
        this.wall = new Wall(SiteKind.MASTODON.platform(), around);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        return new PrepareStep.Ready(attempt.checkpoint());
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        Instant now = clock.instant();
        Keyed known = keys.get(attempt.id());
        if (known != null && now.isBefore(known.forgottenAt())) {
            return new CommitResult.Published(known.post());
        }
        Keyed fresh = new Keyed(wall.post(account, post.text()), now.plus(KEYS_ARE_KEPT));
        keys.put(attempt.id(), fresh);
        return new CommitResult.Published(fresh.post());
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account) {
        return wall.posts(account, post.text(), call);
    }

    @Override
    public CommitResult comment(String post, String text, String account) {
        return wall.comment(account, post, text);
    }

    @Override
    public ReconcileResult reconcileComment(String post, String text, EarlierCall call) {
        return wall.comments(post, text, call);
    }
}
