package com.presenceos.channels.network;

import java.time.Duration;
import java.util.List;

/**
 * What a network takes, as data: the validator on the server and the composer read the same.
 *
 * @param captionMaxCharacters in Unicode code points, hashtags included
 * @param mediaMin how many pictures at the least
 * @param firstCommentMaxCharacters 0 where no first comment can be left
 * @param quota what the network takes from one account; fewer are counted where its sources disagree
 * @param lateSpacing what lies between two posts of one account that are late, so that an outage does not end in a burst
 */
public record NetworkRules(
        Platform platform,
        String name,
        int captionMaxCharacters,
        int hashtagsMax,
        int mentionsMax,
        int mediaMin,
        int mediaMax,
        int firstCommentMaxCharacters,
        PublishingQuota quota,
        Duration lateSpacing,
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
