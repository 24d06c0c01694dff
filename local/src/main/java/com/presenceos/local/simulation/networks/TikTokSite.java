package com.presenceos.local.simulation.networks;

import static com.presenceos.channels.network.NetworkError.Kind.CONTENT_INVALID;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;

/** A photo post has no key and cannot be read back: only a person can see whether it is there. No comments either. */
final class TikTokSite implements Site {

    private final Wall wall;

    TikTokSite(Surroundings around) {
        this.wall = new Wall(SiteKind.TIKTOK.platform(), around);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        return new PrepareStep.Ready(attempt.checkpoint());
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        return new CommitResult.Published(wall.post(account, post.text()));
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account) {
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
