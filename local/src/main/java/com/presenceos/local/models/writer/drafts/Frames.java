package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.Manner;
import com.presenceos.local.models.writer.language.Phrase;
import com.presenceos.local.models.writer.language.PhraseBook;
import com.presenceos.local.models.writer.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses among the phrases that may be said, by a number: the same number, the same phrase. */
final class Frames {

    private static final Set<String> FROM_PASSAGES =
            Set.of("price", "when", "time", "place", "discount", "author", "role", "title");

    private final Material material;
    private final PhraseBook book;
    private final Manner manner;
    private final int number;

    Frames(Material material, int number) {
        this.material = material;
        this.book = PhraseBook.of(material.language());
        this.manner = new Manner(
                material.language().addressesStrangers(material.voice().formal()),
                material.voice().playful() >= 60 && material.voice().formal() < 70);
        this.number = number;
    }

    /** A phrase of the section for this kind of thing, or of the one for any. */
    Optional<Piece> piece(String section, String kind, Map<String, String> slots) {
        return piece(section + "." + kind, slots).or(() -> piece(section + ".any", slots));
    }

    Optional<Piece> piece(String section, Map<String, String> slots) {
        List<Phrase> usable = book.phrases(section, manner).stream()
                .filter(phrase -> slots.keySet().containsAll(phrase.slots()))
                .filter(phrase -> !material.voice().avoids(phrase.with(slots)))
                .toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = usable.get(Math.floorMod(mixed(section), usable.size()));
        return Optional.of(filled(phrase, slots));
    }

    /** Sections of one length do not go in step: captions would be made of the same few sets of phrases. */
    private int mixed(String section) {
        int mixed = number * 31 + section.hashCode();
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** The first line of a section that can be said. */
    Optional<String> first(String section, Map<String, String> slots) {
        return book.phrases(section, manner).stream()
                .filter(phrase -> slots.keySet().containsAll(phrase.slots()))
                .map(phrase -> phrase.with(slots))
                .findFirst();
    }

    /** Within a sentence, "Le deuxième café" is "le deuxième café"; a German article may begin a sentence there. */
    private String inside(String value) {
        String first = Words.of(value).stream().findFirst().orElse("");
        boolean lowered = material.language() != Language.GERMAN && Words.isCommon(first.toLowerCase(Locale.ROOT));
        return lowered ? value.substring(0, 1).toLowerCase(Locale.ROOT) + value.substring(1) : value;
    }

    private Piece filled(Phrase phrase, Map<String, String> slots) {
        String text =
                phrase.with(slots, this::inside).replaceAll("([.!?…])\\.", "$1").replaceAll("([?!]) ?:$", "$1");
        boolean stated = phrase.slots().stream()
                .anyMatch(slot -> FROM_PASSAGES.contains(slot)
                        && !slots.getOrDefault(slot, "").equals(slots.get("topic")));
        return material.main()
                .filter(_ -> stated)
                .map(main -> Piece.cited(text, main.passage().id(), text.replaceFirst("\\s*[.:…]$", "")))
                .orElseGet(() -> Piece.own(text));
    }
}
