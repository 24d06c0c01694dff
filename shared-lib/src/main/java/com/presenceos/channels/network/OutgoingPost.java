package com.presenceos.channels.network;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What is to appear on a network.
 *
 * @param text the caption with its hashtags, as people will read it
 */
public record OutgoingPost(String text, List<Picture> pictures) {

    public OutgoingPost {
        pictures = List.copyOf(pictures);
    }

    /**
     * A picture in a form the network takes.
     *
     * @param url where the network fetches it; good for a day
     */
    public record Picture(URI url, String contentType, int width, int height, Optional<String> altText) {}
}
