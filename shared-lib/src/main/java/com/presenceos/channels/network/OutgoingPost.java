package com.presenceos.channels.network;

import java.util.List;
import java.util.Map;

/**
 * What is to appear on a network.
 *
 * @param text the caption with its hashtags, as people will read it
 * @param options the person's answers to what the network asks about a post, by name; only those that were given
 */
public record OutgoingPost(String text, List<OutgoingMedia> media, Map<String, String> options) {

    public OutgoingPost {
        media = List.copyOf(media);
        options = Map.copyOf(options);
    }
}
