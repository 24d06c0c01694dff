package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingMedia;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.media.NetworkMedia;
import com.presenceos.media.UnusableMedia;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostMedia;
import java.util.ArrayList;
import java.util.List;

/** Assembles a post from its text and what its brand has to show. */
public final class MediaAssembly implements PostAssembly {

    private final NetworkMedia media;

    public MediaAssembly(NetworkMedia media) {
        this.media = media;
    }

    @Override
    public OutgoingPost assemble(Post post, NetworkRules rules) throws UnusableMedia {
        List<OutgoingMedia> found = new ArrayList<>();
        for (PostMedia item : post.content().media()) {
            found.add(media.outgoing(post.workspace(), item.mediaId(), rules, item.altText()));
        }
        return new OutgoingPost(post.content().text(), found, post.content().options());
    }
}
