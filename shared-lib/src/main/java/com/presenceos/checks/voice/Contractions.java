package com.presenceos.checks.voice;

import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words pulled together by an apostrophe. In French that is grammar and says nothing. */
final class Contractions {
    private static final Set<String> ENGLISH = Set.of("t", "re", "ll", "ve", "m", "d");
    private static final Set<String> GERMAN = Set.of("s", "ne", "nen", "n", "ner", "nem");

    private Contractions() {}

    static List<String> in(Words words, Tongue tongue) {
        Set<String> endings = switch (tongue) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
            case FRENCH, SPANISH, ITALIAN, DUTCH, SWEDISH, PORTUGUESE -> Set.of();
        };
        List<String> found = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean joined = words.at(i).isSignOf("'’") && words.at(i + 1).follows();
            if (joined
                    && words.at(i + 1).isWord()
                    && endings.contains(words.at(i + 1).folded())) {
                found.add(
                        words.at(i - 1).isWord()
                                ? words.span(i - 1, i + 2).in(words.text())
                                : "'" + words.at(i + 1).text());
            }
        }
        return found;
    }
}
