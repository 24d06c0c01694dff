package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * No key. It refuses an identical text of the same author for ten minutes and names the post that is there, which is as
 * good as a receipt; after that it posts twice. An organisation's posts can be listed, its comments cannot.
 */
public final class LinkedInSite implements Site {

    private static final String BODY = "body";
    private static final Duration SAME_BODY_REFUSED = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Wall wall;
    private final Lag lag;
    private final Map<String, String> bodies = new HashMap<>();

    public LinkedInSite(InstantSource clock, Audience audience) {
        this.clock = clock;
        this.wall = new Wall(SiteKind.LINKEDIN.platform(), clock, audience);
        this.lag = new Lag(clock);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Checkpoint checkpoint, String account) {
        String hash = Integer.toHexString(post.text().hashCode());
        bodies.put(hash, post.text());
        return new PrepareStep.Ready(checkpoint.with(BODY, hash));
    }

    @Override
    public CommitResult commit(Checkpoint checkpoint, String account) {
        String text = bodies.getOrDefault(checkpoint.find(BODY).orElseThrow(), "");
        Optional<VisiblePost> same = wall.find(account, text, clock.instant().minus(SAME_BODY_REFUSED));
        return new CommitResult.Published(same.map(VisiblePost::id).orElseGet(() -> wall.post(account, text)));
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Checkpoint checkpoint, EarlierCall call, String account) {
        String text = bodies.getOrDefault(checkpoint.find(BODY).orElseThrow(), "");
        return wall.find(account, text, call.sentAt().minus(Duration.ofMinutes(2)))
                .<ReconcileResult>map(found -> new ReconcileResult.Found(found.id()))
                .orElseGet(() -> lag.postNotFound(call));
    }

    @Override
    public CommitResult comment(String post, String text, String account) {
        return new CommitResult.Published(wall.comment(account, post, text));
    }

    @Override
    public ReconcileResult reconcileComment(String post, String text, EarlierCall call) {
        return new ReconcileResult.Undecidable("a comment that reads " + text);
    }
}
