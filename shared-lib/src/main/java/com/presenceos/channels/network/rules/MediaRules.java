package com.presenceos.channels.network.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;

/** What a network asks of one kind of media. */
public sealed interface MediaRules {

    /** What is small is ready within seconds; minutes leave room for a network that is slow, or away. */
    Duration USUAL_LEAD = Duration.ofMinutes(5);

    @JsonProperty
    MediaKind kind();

    /** Content types that may be uploaded. */
    List<String> types();

    /** Of the file as it reaches the network. */
    long maxBytes();

    AspectRatios ratios();

    /** How long before a post's instant preparing begins, so that it is ready by then: what is large takes longer. */
    @JsonIgnore
    Duration lead();

    /**
     * What a picture must be.
     *
     * @param types what may be uploaded; it is converted where the network wants another
     * @param minWidth in pixels
     */
    record PictureRules(
            List<String> types,
            long maxBytes,
            int minWidth,
            AspectRatios ratios,
            @JsonIgnore Duration lead) implements MediaRules {

        public PictureRules {
            types = List.copyOf(types);
        }

        @Override
        public MediaKind kind() {
            return MediaKind.PICTURE;
        }
    }

    /**
     * What a video must be. Videos reach networks as they were uploaded: nothing is encoded anew.
     *
     * @param codecs of the picture, e.g. {@code h264}
     * @param minWidth in pixels, as is {@code maxWidth}
     * @param minFrameRate in frames a second
     */
    record VideoRules(
            List<String> types,
            List<String> codecs,
            long maxBytes,
            Duration minDuration,
            Duration maxDuration,
            int minWidth,
            int maxWidth,
            double minFrameRate,
            double maxFrameRate,
            AspectRatios ratios,
            @JsonIgnore Duration lead)
            implements MediaRules {

        public VideoRules {
            types = List.copyOf(types);
            codecs = List.copyOf(codecs);
        }

        @Override
        public MediaKind kind() {
            return MediaKind.VIDEO;
        }
    }
}
