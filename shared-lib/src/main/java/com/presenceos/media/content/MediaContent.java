package com.presenceos.media.content;

import com.presenceos.channels.network.rules.MediaKind;

/** What can be shown in a post. */
public sealed interface MediaContent permits Picture, Video {

    MediaType type();

    /** Of the file as it is kept. */
    long sizeBytes();

    /** In pixels, as shown: turned as the file says. */
    int width();

    int height();

    default MediaKind kind() {
        return type().kind();
    }

    default String contentType() {
        return type().contentType();
    }
}
