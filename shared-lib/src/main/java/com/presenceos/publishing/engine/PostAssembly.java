package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.media.UnusablePicture;
import com.presenceos.publishing.Post;

/** Turns a post into what a network is given: text, and pictures that it can fetch. */
public interface PostAssembly {

    /** @throws UnusablePicture when a picture of the post is gone, or is one that would not be taken today */
    OutgoingPost assemble(Post post, NetworkRules rules) throws UnusablePicture;
}
