package com.presenceos.checks.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms a word is likely to take: plurals, endings of adjectives, the regular forms of verbs. Made by adding, not
 * by cutting, so that an unknown word never falls together with another. English -er is among them for cheaper's sake,
 * which makes a dealer of a deal too.
 */
final class WordForms {
    /** Endings on shorter words make other words. */
    private static final int FEWEST_LETTERS = 3;

    private static final Map<Tongue, List<String>> ENDINGS = Map.of(
            Tongue.ENGLISH, List.of("s", "es", "d", "ed", "ing", "er", "est"),
            Tongue.GERMAN,
                    List.of(
                            "e", "en", "er", "es", "em", "n", "s", "ste", "sten", "ster", "stes", "ere", "eren",
                            "erer"),
            Tongue.FRENCH, List.of("s", "e", "es", "x", "ez", "ons", "ent"),
            Tongue.SPANISH, List.of("s", "es", "o", "a", "os", "as"),
            Tongue.ITALIAN, List.of("o", "a", "i", "e"),
            Tongue.DUTCH, List.of("e", "en", "s", "er", "ere", "ste"),
            Tongue.SWEDISH, List.of("a", "t", "n", "en", "ar", "er", "or", "na", "are", "ast"),
            Tongue.PORTUGUESE, List.of("s", "es", "o", "a", "os", "as"));
    private static final String VOWELS = "aeo";

    private WordForms() {}

    static Set<String> of(String folded, Tongue tongue) {
        Set<String> forms = new HashSet<>();
        forms.add(folded);
        if (folded.length() < FEWEST_LETTERS) {
            return forms;
        }
        bend(forms, folded, tongue);
        boolean plural = folded.endsWith("s") && !folded.endsWith("ss") && folded.length() > FEWEST_LETTERS;
        if (plural) {
            String one = folded.substring(0, folded.length() - 1);
            forms.add(one);
            bend(forms, one, tongue);
        }
        return forms;
    }

    private static void bend(Set<String> forms, String word, Tongue tongue) {
        String last = word.substring(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        for (String ending : ENDINGS.getOrDefault(tongue, List.of())) {
            forms.add(word + ending);
            if (VOWELS.contains(last) && stem.length() >= FEWEST_LETTERS) {
                forms.add(stem + ending);
            }
            if (tongue == Tongue.ENGLISH && last.equals("y")) {
                forms.add(stem + "i" + ending);
            }
            if (tongue == Tongue.ENGLISH && ending.length() > 1 && !VOWELS.contains(last)) {
                // big, bigger
                forms.add(word + last + ending);
            }
        }
    }
}
