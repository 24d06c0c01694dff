package com.presenceos.local.networks.kit.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much a text may hold.
 *
 * @param characters as people count them
 */
public record TextLimits(int characters, int hashtags, int mentions) {

    public static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_])@[A-Za-z0-9_.]+");

    /** What there is too much of, such as {@code 31 hashtags; at most 30}. */
    public Optional<String> excess(String text) {
        return excess(text.codePointCount(0, text.length()), characters, "characters")
                .or(() -> excess(HASHTAG.matcher(text).results().count(), hashtags, "hashtags"))
                .or(() -> excess(MENTION.matcher(text).results().count(), mentions, "mentions"));
    }

    private static Optional<String> excess(long found, int most, String what) {
        return found > most ? Optional.of(found + " " + what + "; at most " + most) : Optional.empty();
    }
}
