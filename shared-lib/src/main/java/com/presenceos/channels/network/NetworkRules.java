package com.presenceos.channels.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.util.List;

/**
 * What a network takes, as data: the validator on the server and the composer read the same.
 *
 * @param captionMaxCharacters hashtags included
 * @param characterCounting what the network means by a character
 * @param mediaMin how many pictures at the least
 * @param firstCommentMaxCharacters 0 where no first comment can be left
 * @param quota what the network takes from one account; fewer are counted where its sources disagree
 * @param inputs what a person is asked before connecting an account
 * @param tokens when a token is traded for a fresh one
 * @param lateSpacing what lies between two posts of one account that are late, so that an outage does not end in a burst
 */
public record NetworkRules(
        Platform platform,
        String name,
        int captionMaxCharacters,
        CharacterCounting characterCounting,
        int hashtagsMax,
        int mentionsMax,
        int mediaMin,
        int mediaMax,
        int firstCommentMaxCharacters,
        PublishingQuota quota,
        List<ConnectInput> inputs,
        // Nobody outside has to know.
        @JsonIgnore TokenRefresh tokens,
        Duration lateSpacing,
        PictureRules picture) {

    public NetworkRules {
        inputs = List.copyOf(inputs);
    }

    /**
     * Something only the person knows, e.g. on which server the account is.
     *
     * @param name its name in the API
     * @param label for people
     * @param example for people
     */
    public record ConnectInput(String name, String label, String example) {}

    /**
     * When a token is traded for a fresh one, by itself, so that nobody has to connect an account again for that.
     *
     * @param ahead so long before it runs out; it is tried daily until then
     * @param youngest what the network trades is at least this old
     */
    public record TokenRefresh(Duration ahead, Duration youngest) {

        public TokenRefresh {
            if (!ahead.isPositive() || youngest.isNegative()) {
                throw new IllegalArgumentException("No token is traded " + ahead + " ahead at the age of " + youngest);
            }
        }
    }

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
