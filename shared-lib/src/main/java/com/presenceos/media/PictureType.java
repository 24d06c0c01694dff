package com.presenceos.media;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that can be used. */
public enum PictureType {
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String contentType;

    PictureType(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public static Optional<PictureType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }
}
