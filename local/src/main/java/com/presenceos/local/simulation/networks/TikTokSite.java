package com.presenceos.local.simulation.networks;

import static com.presenceos.channels.network.NetworkError.Kind.CONTENT_INVALID;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** A photo post has no key and cannot be read back: only a person can see whether it is there. No comments either. */
public final class TikTokSite implements Site {

    private static final String REQUEST = "request";

    private final Wall wall;
    private final Map<String, String> requests = new HashMap<>();

    public TikTokSite(InstantSource clock, Audience audience) {
        this.wall = new Wall(SiteKind.TIKTOK.platform(), clock, audience);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Checkpoint checkpoint, String account) {
        String id = "request-" + (requests.size() + 1);
        requests.put(id, post.text());
        return new PrepareStep.Ready(checkpoint.with(REQUEST, id));
    }

    @Override
    public CommitResult commit(Checkpoint checkpoint, String account) {
        String text = requests.getOrDefault(checkpoint.find(REQUEST).orElseThrow(), "");
        return new CommitResult.Published(wall.post(account, text));
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Checkpoint checkpoint, EarlierCall call, String account) {
        return new ReconcileResult.Undecidable("a post that reads " + post.text());
    }

    @Override
    public CommitResult comment(String post, String text, String account) {
        return new CommitResult.Refused(Site.error(CONTENT_INVALID, "No comments here"));
    }

    @Override
    public ReconcileResult reconcileComment(String post, String text, EarlierCall call) {
        return new ReconcileResult.Undecidable("a comment that reads " + text);
    }
}
