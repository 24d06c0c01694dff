package com.presenceos.channels;

import java.util.List;

/**
 * What a network takes, as data: the validator on the server and the composer read the same.
 *
 * @param captionMaxCharacters in Unicode code points, hashtags included
 * @param mediaMin how many pictures at the least
 */
public record NetworkRules(
        Platform platform,
        String name,
        int captionMaxCharacters,
        int hashtagsMax,
        int mentionsMax,
        int mediaMin,
        int mediaMax,
        PictureRules picture) {

    /**
     * What a picture must be.
     *
     * @param types what may be uploaded; it is converted where the network wants another
     * @param maxBytes of the file as it reaches the network
     * @param minAspectRatio width divided by height
     */
    public record PictureRules(
            List<String> types, long maxBytes, int minWidth, double minAspectRatio, double maxAspectRatio) {

        public PictureRules {
            types = List.copyOf(types);
        }
    }
}
