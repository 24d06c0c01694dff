package com.presenceos.checks;

import com.presenceos.checks.text.Words;
import com.presenceos.checks.text.WordsListed;
import java.util.List;
import java.util.stream.Collectors;

/** A hint where none of the words the brand likes is used. */
final class WordsToPrefer implements Check {
    private static final int MOST_NAMED = 5;

    @Override
    public List<Finding> in(TextToCheck text) {
        List<String> preferred = text.voice().wordsToPrefer();
        boolean used = !WordsListed.of(preferred, text.tongue())
                .in(Words.of(text.caption()))
                .isEmpty();
        if (preferred.isEmpty() || used) {
            return List.of();
        }
        String named = preferred.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return List.of(Finding.of(
                Finding.Kind.WORD_TO_PREFER,
                named,
                "None of the words the voice prefers is used: " + named,
                "Use one where it fits"));
    }
}
