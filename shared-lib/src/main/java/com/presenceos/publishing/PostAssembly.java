package com.presenceos.publishing;

import com.presenceos.channels.NetworkRules;
import com.presenceos.channels.OutgoingPost;
import java.util.Optional;

/** Turns a post into what a network is given: text, and pictures that it can fetch. */
public interface PostAssembly {

    /** Empty when a picture of the post is gone. */
    Optional<OutgoingPost> assemble(Post post, NetworkRules rules);
}
