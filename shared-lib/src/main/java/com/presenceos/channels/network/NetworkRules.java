package com.presenceos.channels.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.channels.network.rules.PostOption;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.channels.network.rules.TextRules;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a network takes, as data: the validator on the server and the composer read the same.
 *
 * @param mixes what a post may show at once: any one of them
 * @param media what is asked of each kind of media that can be shown at all
 * @param options what is asked about a post besides what it says and shows
 * @param quotas each of them limits; fewer posts are counted where the network's sources disagree
 * @param inputs what a person is asked before connecting an account
 * @param tokens when a token is traded for a fresh one
 * @param lateSpacing what lies between two posts of one account that are late, so that an outage does not end in a burst
 */
public record NetworkRules(
        Platform platform,
        String name,
        TextRules text,
        List<MediaMix> mixes,
        List<MediaRules> media,
        List<PostOption> options,
        List<PublishingQuota> quotas,
        List<ConnectInput> inputs,
        // Nobody outside has to know.
        @JsonIgnore TokenRefresh tokens,
        Duration lateSpacing) {

    public NetworkRules {
        mixes = List.copyOf(mixes);
        media = List.copyOf(media);
        options = List.copyOf(options);
        quotas = List.copyOf(quotas);
        inputs = List.copyOf(inputs);
        for (MediaMix mix : mixes) {
            for (MediaKind kind : mix.kinds()) {
                if (media.stream().noneMatch(rules -> rules.kind() == kind)) {
                    throw new IllegalArgumentException(
                            name + " takes a " + kind + " without a word on what it asks of it");
                }
            }
        }
    }

    public Optional<MediaRules> media(MediaKind kind) {
        return media.stream().filter(rules -> rules.kind() == kind).findFirst();
    }

    /** How long before its instant a post that shows this is prepared. */
    public Duration lead(Collection<MediaKind> shown) {
        return shown.stream()
                .flatMap(kind -> media(kind).stream())
                .map(MediaRules::lead)
                .max(Comparator.naturalOrder())
                .orElse(MediaRules.USUAL_LEAD);
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
}
