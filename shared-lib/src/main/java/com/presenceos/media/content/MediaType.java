package com.presenceos.media.content;

import com.presenceos.channels.network.rules.MediaKind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type of file that can be uploaded. */
public sealed interface MediaType permits PictureType, VideoType {

    String contentType();

    MediaKind kind();

    /** The largest file of this type that is looked at, in bytes. */
    long mostBytes();

    static Optional<MediaType> of(String contentType) {
        return all().filter(type -> type.contentType().equals(contentType)).findFirst();
    }

    /** For people: "image/jpeg, image/png, ...". */
    static String inWords() {
        return all().map(MediaType::contentType).collect(Collectors.joining(", "));
    }

    private static Stream<MediaType> all() {
        return Stream.concat(Stream.of(PictureType.values()), Stream.of(VideoType.values()));
    }
}
