package com.presenceos.local.simulation;

import com.presenceos.channels.NetworkAccount;
import com.presenceos.local.simulation.networks.VisibleComment;
import com.presenceos.local.simulation.networks.VisiblePost;
import com.presenceos.publishing.PostId;
import java.util.ArrayList;
import java.util.List;

/** What a person wants to appear once, and what people could see of it. */
final class Intent {

    final PostId post;
    final NetworkAccount account;

    /** What was seen since the last time that somebody decided to publish it again although it may be out. */
    final List<VisiblePost> seen = new ArrayList<>();

    final List<VisibleComment> comments = new ArrayList<>();
    boolean cancelled;

    Intent(PostId post, NetworkAccount account) {
        this.post = post;
        this.account = account;
    }

    /** Somebody looked, found nothing, and said so: from now on another one is wanted. */
    void decideAgain() {
        seen.clear();
        comments.clear();
    }
}
