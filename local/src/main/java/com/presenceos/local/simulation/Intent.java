package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.local.simulation.networks.VisibleComment;
import com.presenceos.local.simulation.networks.VisiblePost;
import com.presenceos.publishing.PostId;
import java.util.ArrayList;
import java.util.List;

/** What a person wants to appear once, and what people could see of it. */
final class Intent {

    final PostId post;
    final NetworkAccount account;

    final List<VisiblePost> seen = new ArrayList<>();

    final List<VisibleComment> comments = new ArrayList<>();
    boolean cancelled;

    /** A call that had outlived its lease has made it visible, after the network had said that it is not. */
    boolean ghost;

    Intent(PostId post, NetworkAccount account) {
        this.post = post;
        this.account = account;
    }
}
