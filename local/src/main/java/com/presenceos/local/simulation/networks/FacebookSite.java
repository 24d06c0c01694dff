package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In two steps: a post that is not published, and then the flag that publishes it. Setting it again changes nothing. */
final class FacebookSite implements Site {

    private static final String DRAFT = "unpublished_post";

    private final Wall wall;
    private final Lag lag;
    private final Map<String, String> drafts = new HashMap<>();
    private final Set<String> published = new HashSet<>();

    FacebookSite(Surroundings around) {
        this.wall = new Wall(SiteKind.FACEBOOK.platform(), around);
        this.lag = new Lag(around.clock());
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        if (attempt.checkpoint().find(DRAFT).isPresent()) {
            return new PrepareStep.Ready(attempt.checkpoint());
        }
        String id = "F-" + (drafts.size() + 1);
        drafts.put(id, post.text());
        return new PrepareStep.Ready(attempt.checkpoint().with(DRAFT, id));
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        String id = attempt.checkpoint().find(DRAFT).orElseThrow();
        if (published.add(id)) {
            wall.post(account, drafts.getOrDefault(id, ""), id);
        }
        return new CommitResult.Published(id);
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account) {
        String id = attempt.checkpoint().find(DRAFT).orElseThrow();
        return published.contains(id) ? new ReconcileResult.Found(id) : lag.postNotFound(call);
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
