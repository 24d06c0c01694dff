package com.presenceos.publishing;

import com.presenceos.channels.NetworkRules;
import com.presenceos.channels.OutgoingPost;

/** Turns a post into what a network is given: text, and pictures that it can fetch. */
public interface PostAssembly {

    OutgoingPost assemble(Post post, NetworkRules rules);
}
