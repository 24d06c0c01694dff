package com.presenceos.channels.network.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a post may show at once: so many, of these kinds, in any order. A network that takes either several pictures or one
 * video has two of them.
 *
 * @param min 0 where a post may be of text alone
 */
public record MediaMix(SequencedSet<MediaKind> kinds, int min, int max) {

    public MediaMix {
        if (min < 0 || max < min || (kinds.isEmpty() && max > 0)) {
            throw new IllegalArgumentException("No post shows " + min + " to " + max + " of " + kinds);
        }
        kinds = new TreeSet<>(kinds);
    }

    public static MediaMix of(int min, int max, MediaKind... kinds) {
        return new MediaMix(new TreeSet<>(Arrays.asList(kinds)), min, max);
    }

    public boolean takes(Collection<MediaKind> shown) {
        return shown.size() >= min && shown.size() <= max && kinds.containsAll(shown);
    }

    /** For people, after "takes": "no pictures or videos", "1 to 10 pictures", "1 video", "up to 4 pictures or videos". */
    public String inWords() {
        if (max == 0) {
            return "nothing but text";
        }
        String names = kinds.stream().map(kind -> kind.named(max)).collect(Collectors.joining(" or "));
        if (min == max) {
            return max + " " + names;
        }
        return (min == 0 ? "up to " + max : min + " to " + max) + " " + names;
    }

    /** What is shown, for people: "2 pictures and 1 video". */
    public static String counted(List<MediaKind> shown) {
        if (shown.isEmpty()) {
            return "nothing to see";
        }
        return EnumSet.copyOf(shown).stream()
                .map(kind -> kind.counted(shown.stream().filter(kind::equals).count()))
                .collect(Collectors.joining(" and "));
    }
}
