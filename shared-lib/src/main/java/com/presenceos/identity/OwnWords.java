package com.presenceos.identity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody who knows a person's address and name tries first: their words, two of them together, and ours. */
final class OwnWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> OURS = List.of("presenceos", "presence");
    private static final List<String> JOINED_BY = List.of("", " ", ".", "-", "_", "@");
    private static final int SHORTEST = 3;
    private static final int MOST = 10;

    private OwnWords() {}

    static List<String> of(Registration registration) {
        String address = registration.email().key();
        List<String> words = Stream.of(registration.name(), address, registration.workspaceName())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Arrays.stream(BETWEEN_WORDS.split(text)))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MOST)
                .toList();
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(OURS);
        all.add(address);
        for (String joint : JOINED_BY) {
            words.forEach(first -> words.forEach(second -> all.add(first + joint + second)));
        }
        return List.copyOf(all);
    }
}
