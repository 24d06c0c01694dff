package com.presenceos.checks.facts;

import com.presenceos.checks.text.Sentences;
import com.presenceos.checks.text.Sentences.Sentence;
import com.presenceos.checks.text.Span;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words that stand with a fact in its sentence: what it is about. */
final class Surroundings {
    /** Beginnings compare well enough: Brot and Brote, bake and baked. */
    private static final int BEGINNING = 5;

    private static final int FEWEST_LETTERS = 4;
    /** A sentence of a thousand words is about nothing. */
    private static final int MOST_WORDS = 60;

    private final TreeMap<Integer, Set<String>> byStart = new TreeMap<>();

    private Surroundings() {}

    static Surroundings of(Words words) {
        Surroundings all = new Surroundings();
        for (Sentence sentence : Sentences.of(words)) {
            List<Token> tokens = new ArrayList<>();
            for (int i = sentence.first(); i < sentence.next(); i++) {
                tokens.add(words.at(i));
            }
            all.byStart.put(tokens.getFirst().span().start(), subjects(tokens));
        }
        return all;
    }

    Set<String> of(Span span) {
        var entry = byStart.floorEntry(span.start());
        return entry == null ? Set.of() : entry.getValue();
    }

    private static Set<String> subjects(List<Token> tokens) {
        Set<String> subjects = new HashSet<>();
        for (Token token : tokens) {
            if (subjects.size() < MOST_WORDS) {
                subject(token).ifPresent(subjects::add);
            }
        }
        return subjects;
    }

    static Optional<String> subject(Token token) {
        return token.isWord() && token.folded().length() >= FEWEST_LETTERS
                ? Optional.of(token.folded()
                        .substring(0, Math.min(BEGINNING, token.folded().length())))
                : Optional.empty();
    }
}
