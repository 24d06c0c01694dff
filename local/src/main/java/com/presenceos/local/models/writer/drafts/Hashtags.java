package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Format;
import com.presenceos.local.models.writer.briefs.Voice;
import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.PhraseBook;
import com.presenceos.local.models.writer.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hashtags without their sign: the subject, the brand, words of the topic, and what people look for by such things. */
final class Hashtags {

    private static final int LONGEST = 30;

    private Hashtags() {}

    static List<String> of(Material material, Temper temper, Format format) {
        List<String> general =
                new ArrayList<>(PhraseBook.of(material.language()).words("tags." + material.kind()));
        general.addAll(PhraseBook.of(material.language()).words("tags.any"));
        Collections.rotate(
                general,
                switch (temper) {
                    case CONSERVATIVE -> 0;
                    case BALANCED -> -2;
                    case BOLD -> -4;
                });
        String subject = material.slots().getOrDefault("subject", "");
        Stream<String> wanted = Stream.of(
                        Stream.of(joined(subject)),
                        Stream.of(joined(material.brand().name())),
                        material.voice().wordsToPrefer().stream().map(Hashtags::joined),
                        nouns(subject, material.language()),
                        general.stream())
                .flatMap(tags -> tags);
        Set<String> seen = new HashSet<>();
        return wanted.filter(
                        tag -> isTag(tag) && !material.voice().avoids(tag) && seen.add(tag.toLowerCase(Locale.ROOT)))
                .limit(count(material.voice(), format))
                .toList();
    }

    /** Of a label, as far as they can be told: German ones are capital. A sentence has too many other words. */
    private static Stream<String> nouns(String subject, Language language) {
        if (subject.matches(".*[?.!]$")) {
            return Stream.empty();
        }
        // Parts of a compound say nothing by themselves.
        return Arrays.stream(subject.split("[\\s,]+"))
                .filter(word -> word.length() > 3 && Words.telling(word).equals(List.of(word)))
                .filter(word -> language != Language.GERMAN || Character.isUpperCase(word.codePointAt(0)))
                .map(Hashtags::begun);
    }

    private static int count(Voice voice, Format format) {
        return switch (voice.hashtagStyle()) {
            case "none" -> format.leastHashtags();
            case "many" -> format.mostHashtags();
            default -> Math.ceilDiv(format.leastHashtags() + format.mostHashtags(), 2);
        };
    }

    private static String joined(String words) {
        List<String> all = new ArrayList<>(Words.of(words));
        if (all.size() > 1 && Words.telling(all.getFirst()).isEmpty()) {
            all.removeFirst();
        }
        return all.size() > 3 ? "" : all.stream().map(Hashtags::begun).collect(Collectors.joining());
    }

    private static String begun(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static boolean isTag(String tag) {
        return !tag.isEmpty() && tag.length() <= LONGEST && tag.codePoints().allMatch(Character::isLetter);
    }
}
