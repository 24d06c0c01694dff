package com.presenceos.media.content;

import com.presenceos.channels.network.rules.MediaKind;

/** The types of pictures that can be used. */
public enum PictureType implements MediaType {
    JPEG("image/jpeg"),
    PNG("image/png");

    // It is decoded in memory.
    private static final long MOST_BYTES = 20_000_000;

    private final String contentType;

    PictureType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.PICTURE;
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES;
    }
}
