package com.presenceos.checks;

import com.presenceos.checks.facts.FactKind;
import com.presenceos.checks.text.Span;
import java.util.Optional;

/**
 * Something to look at before a text goes out.
 *
 * @param span where it stands in the caption; empty if it is about the whole
 * @param found as written, or as counted
 * @param detail a sentence that says what is wrong, with the value, and what is right
 * @param suggestion what to do instead
 * @param fact what sort of fact, where it is about one
 * @param source the id of the source that says something else
 */
public record Finding(
        Kind kind,
        Optional<Span> span,
        String found,
        String detail,
        Optional<String> suggestion,
        Optional<FactKind> fact,
        Optional<String> source) {

    public enum Kind {
        TOO_MANY_CHARACTERS(Weight.BLOCKS),
        TOO_MANY_HASHTAGS(Weight.BLOCKS),
        TOO_MANY_MENTIONS(Weight.BLOCKS),
        WORD_TO_AVOID(Weight.WARNS),
        EMOJIS(Weight.WARNS),
        HASHTAG_STYLE(Weight.WARNS),
        OTHER_LANGUAGE(Weight.WARNS),
        NOT_IN_THE_SOURCES(Weight.WARNS),
        CONTRADICTED(Weight.WARNS),
        UNPROVEN_CLAIM(Weight.HINTS),
        WORD_TO_PREFER(Weight.HINTS);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    public enum Weight {
        /** The network would refuse it. */
        BLOCKS,
        WARNS,
        HINTS
    }

    static Finding of(Kind kind, String found, String detail, String suggestion) {
        return new Finding(
                kind, Optional.empty(), found, detail, Optional.of(suggestion), Optional.empty(), Optional.empty());
    }

    static Finding at(Span span, Kind kind, String found, String detail, String suggestion) {
        return new Finding(
                kind, Optional.of(span), found, detail, Optional.of(suggestion), Optional.empty(), Optional.empty());
    }
}
