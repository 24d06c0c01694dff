package com.presenceos.checks.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its small words. Says nothing rather than something doubtful: a caption of names
 * and emojis has no language.
 */
public final class GuessLanguage {
    private static final int FEWEST_WORDS = 7;
    private static final int FEWEST_HITS = 3;
    /** The winner must have this many times the hits of any other: neighbours share half their small words. */
    private static final double CLEARLY = 1.5;

    private static final int FEWEST_IN_A_LIST = 2;

    private GuessLanguage() {}

    private static final class Common {
        private static final Map<String, Set<Tongue>> WORDS = read();

        private static Map<String, Set<Tongue>> read() {
            Sections sections = Sections.read(GuessLanguage.class, "small-words.txt");
            Map<String, Set<Tongue>> words = new HashMap<>();
            for (Tongue tongue : Tongue.values()) {
                sections.entries(tongue.code())
                        .forEach(word -> words.merge(word, Set.of(tongue), (known, another) -> {
                            Set<Tongue> both = new HashSet<>(known);
                            both.addAll(another);
                            return both;
                        }));
            }
            return words;
        }
    }

    /** Articles, prepositions, pronouns and their like. */
    public static boolean isSmallWord(Token word, Tongue tongue) {
        return word.isWord()
                && Common.WORDS
                        .getOrDefault(word.text().toLowerCase(Locale.ROOT), Set.of())
                        .contains(tongue);
    }

    /** The language of a text that is long enough and leaves no doubt. */
    public static Optional<Tongue> of(Words text) {
        List<Token> words = text.all().stream().filter(Token::isWord).toList();
        double fewest = Math.max(FEWEST_HITS, words.size() * 0.15);
        return words.size() < FEWEST_WORDS ? Optional.empty() : best(words, fewest, CLEARLY);
    }

    /** The language that fits best, for texts as short as a price list. */
    public static Optional<Tongue> likely(Words text) {
        return best(text.all().stream().filter(Token::isWord).toList(), FEWEST_IN_A_LIST, CLEARLY);
    }

    private static Optional<Tongue> best(List<Token> words, double fewest, double clearly) {
        Map<Tongue, Double> hits = new EnumMap<>(Tongue.class);
        for (Token word : words) {
            Set<Tongue> tongues = Common.WORDS.getOrDefault(word.text().toLowerCase(Locale.ROOT), Set.of());
            // A word of one language says more than one that four of them share.
            tongues.forEach(tongue -> hits.merge(tongue, 1.0 / tongues.size(), Double::sum));
        }
        List<Map.Entry<Tongue, Double>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<Tongue, Double>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < fewest) {
            return Optional.empty();
        }
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return ranked.getFirst().getValue() < clearly * second
                ? Optional.empty()
                : Optional.of(ranked.getFirst().getKey());
    }
}
