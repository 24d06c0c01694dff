package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.media.UnusableMedia;
import com.presenceos.publishing.Post;

/** Turns a post into what a network is given: text, and pictures and videos that it can fetch. */
public interface PostAssembly {

    /** @throws UnusableMedia when something that the post shows is gone, or is one that would not be taken today */
    OutgoingPost assemble(Post post, NetworkRules rules) throws UnusableMedia;
}
