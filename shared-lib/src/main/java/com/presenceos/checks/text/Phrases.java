package com.presenceos.checks.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words and what they stand for; the longest that fits wins. Hyphens and apostrophes may join. */
public final class Phrases<T> {

    public record Hit<T>(T meaning, int next) {}

    private record Phrase<T>(List<String> words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    public Phrases(Map<String, T> meanings) {
        meanings.forEach((phrase, meaning) -> {
            List<String> words = Tokens.of(phrase).stream()
                    .filter(token -> token.kind() != Token.Kind.SIGN)
                    .map(Token::folded)
                    .toList();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase<>(words, meaning));
            }
        });
        byFirstWord
                .values()
                .forEach(same -> same.sort(Comparator.<Phrase<T>>comparingInt(
                                phrase -> phrase.words().size())
                        .reversed()));
    }

    public static Phrases<String> of(Collection<String> phrases) {
        Map<String, String> meanings = new HashMap<>();
        phrases.forEach(phrase -> meanings.put(phrase, phrase));
        return new Phrases<>(meanings);
    }

    public Optional<Hit<T>> at(Words words, int index) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(words.at(index).folded(), List.of())) {
            int next = end(phrase.words(), words, index);
            if (next > 0) {
                return Optional.of(new Hit<>(phrase.meaning(), next));
            }
        }
        return Optional.empty();
    }

    private static int end(List<String> wanted, Words words, int index) {
        int at = index;
        for (String word : wanted) {
            if (at > index && words.at(at).isSignOf("-‐‑'’") && words.at(at).follows()) {
                at++;
            }
            if (!words.at(at).folded().equals(word) || words.at(at).kind() == Token.Kind.SIGN) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
