package com.presenceos.drafts.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two texts say in the same words: the share of runs of three words that both have (Jaccard), 0 to 1. */
final class Likeness {

    /** Two variants above this are one text twice: more than a third of what they say stands in both. */
    static final double CEILING = 0.35;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int RUN = 3;

    private Likeness() {}

    static double of(String one, String other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        Set<String> either = new HashSet<>(first);
        either.addAll(second);
        if (either.isEmpty()) {
            return 1;
        }
        first.retainAll(second);
        return (double) first.size() / either.size();
    }

    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>(
                List.of(WORDS.split(text.toLowerCase(Locale.ROOT).strip())));
        words.removeIf(String::isEmpty);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        // Texts of two words are compared whole.
        return runs.isEmpty() && !words.isEmpty() ? new HashSet<>(Set.of(String.join(" ", words))) : runs;
    }
}
