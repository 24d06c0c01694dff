package com.presenceos.media.content;

import com.presenceos.channels.network.rules.MediaKind;

/** The types of videos that can be used. Both are made of the same boxes. */
public enum VideoType implements MediaType {
    MP4("video/mp4"),
    QUICKTIME("video/quicktime");

    // It never is in memory as a whole; copying it must end before API Gateway hangs up.
    private static final long MOST_BYTES = 1_000_000_000;

    private final String contentType;

    VideoType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.VIDEO;
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES;
    }
}
