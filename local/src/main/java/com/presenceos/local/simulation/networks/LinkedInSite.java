package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * No key. It refuses an identical text of the same author for ten minutes and names the post that is there, which is as
 * good as a receipt; after that it posts twice. An organisation's posts can be listed, its comments cannot.
 */
final class LinkedInSite implements Site {

    private static final Duration SAME_BODY_REFUSED = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Wall wall;

    LinkedInSite(Surroundings around) {
        this.clock = around.clock();
        this.wall = new Wall(SiteKind.LINKEDIN.platform(), around);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        return new PrepareStep.Ready(attempt.checkpoint());
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        Optional<VisiblePost> same =
                wall.find(account, post.text(), clock.instant().minus(SAME_BODY_REFUSED));
        return new CommitResult.Published(same.map(VisiblePost::id).orElseGet(() -> wall.post(account, post.text())));
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
        return new ReconcileResult.Undecidable("a comment that reads " + text);
    }
}
