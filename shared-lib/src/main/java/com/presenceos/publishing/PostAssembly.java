package com.presenceos.publishing;

import com.presenceos.channels.NetworkRules;
import com.presenceos.channels.OutgoingPost;
import com.presenceos.media.UnusablePicture;

/** Turns a post into what a network is given: text, and pictures that it can fetch. */
public interface PostAssembly {

    /** @throws UnusablePicture when a picture of the post is gone, or is one that would not be taken today */
    OutgoingPost assemble(Post post, NetworkRules rules) throws UnusablePicture;
}
