package com.presenceos.channels.network;

import com.presenceos.channels.network.rules.MediaKind;
import java.time.Duration;
import java.util.Optional;

/** What a post shows, in a form the network takes. */
public sealed interface OutgoingMedia {

    /** Where its bytes are. */
    MediaSource source();

    String contentType();

    /** In pixels. */
    int width();

    int height();

    /** What it shows, for people who cannot see it. */
    Optional<String> altText();

    MediaKind kind();

    record Picture(MediaSource source, String contentType, int width, int height, Optional<String> altText)
            implements OutgoingMedia {

        @Override
        public MediaKind kind() {
            return MediaKind.PICTURE;
        }
    }

    record Video(
            MediaSource source,
            String contentType,
            long sizeBytes,
            int width,
            int height,
            Duration duration,
            Optional<String> altText)
            implements OutgoingMedia {

        @Override
        public MediaKind kind() {
            return MediaKind.VIDEO;
        }
    }
}
