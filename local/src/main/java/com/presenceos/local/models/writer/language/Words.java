package com.presenceos.local.models.writer.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of texts: which there are, which say something, and what language they are probably of. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONG = 5;
    private static final Map<Language, Set<String>> COMMON = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            COMMON.put(
                    language, Set.copyOf(new HashSet<>(PhraseBook.of(language).words("words.common"))));
        }
    }

    private Words() {}

    public static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> lower(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }

    /** Those that say something, as they stand. */
    public static List<String> telling(String text) {
        return of(text).stream()
                .filter(word -> word.length() > 2 && !isCommon(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** How much of what one text says is said by another, 0 to 1. */
    public static double overlap(String text, String other) {
        Set<String> wanted = stems(text);
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<String> there = stems(other);
        return (double) wanted.stream().filter(stem -> isAmong(stem, there)).count() / wanted.size();
    }

    /** As it is, or in a word made of several: Kaffee in Filterkaffee. */
    private static boolean isAmong(String stem, Set<String> there) {
        return there.contains(stem)
                || there.stream()
                        .anyMatch(other -> other.length() >= LONG
                                && stem.length() >= LONG
                                && (other.contains(stem) || stem.contains(other)));
    }

    /** How alike two texts are in their runs of three words, 0 to 1. */
    public static double likeness(String one, String other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    /** The language that most of the common words are of, if there are two at least. */
    public static Optional<Language> language(String text) {
        List<String> words = lower(text);
        Optional<Language> best = Optional.empty();
        long most = 1;
        for (Language language : Language.values()) {
            long common = words.stream().filter(common(language)::contains).count();
            if (common > most) {
                most = common;
                best = Optional.of(language);
            }
        }
        return best;
    }

    /** Whether a text has a word or a phrase, whatever its case. */
    public static boolean contains(String text, String phrase) {
        if (phrase.isBlank()) {
            return false;
        }
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase.strip()) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /** Close enough for forms of a word: bun and buns, Kerze and Kerzen. */
    private static Set<String> stems(String text) {
        return telling(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.replaceFirst("(?<=....)(?:en|es|er|n|s|e|x)$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>(lower(text));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 3)));
        }
        return runs;
    }

    /** An article, a preposition and the like, in any of the languages. */
    public static boolean isCommon(String word) {
        return COMMON.values().stream().anyMatch(words -> words.contains(word));
    }

    private static Set<String> common(Language language) {
        return COMMON.getOrDefault(language, Set.of());
    }
}
