package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.kit.content.Picture;
import com.presenceos.local.networks.kit.content.Post;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A post that everyone sees. Its picture is kept under the container's id. */
record Media(
        String id,
        String shortcode,
        String accountId,
        String container,
        String caption,
        Optional<String> altText,
        Instant postedAt)
        implements Post {

    Picture picture() {
        return new Picture(shortcode, container, altText);
    }

    @Override
    public String text() {
        return caption;
    }

    @Override
    public String path() {
        return "/p/" + shortcode + "/";
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("container", container);
    }

    @Override
    public Media postedAt(Instant then) {
        return new Media(id, shortcode, accountId, container, caption, altText, then);
    }
}
