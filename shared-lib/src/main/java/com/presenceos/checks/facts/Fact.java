package com.presenceos.checks.facts;

import com.presenceos.checks.text.Span;
import java.util.List;

/**
 * Something a text says that can be true or false.
 *
 * @param readings what it can mean: 2 h is a time and a duration, and one of them in a source is enough
 * @param weight how it is meant
 */
record Fact(FactKind kind, Span span, List<Value> readings, Weight weight) {

    enum Weight {
        MEANT,
        /** Two forks, three excuses: a way of speaking, unless a source counts the same thing. */
        PERHAPS_A_FIGURE_OF_SPEECH
    }

    Fact(FactKind kind, Span span, List<Value> readings) {
        this(kind, span, readings, Weight.MEANT);
    }

    Fact {
        readings = List.copyOf(readings);
    }

    static Fact of(FactKind kind, Span span, Value... readings) {
        return new Fact(kind, span, List.of(readings));
    }

    Fact perhapsAFigureOfSpeech() {
        return new Fact(kind, span, readings, Weight.PERHAPS_A_FIGURE_OF_SPEECH);
    }

    /** Whether it says something that a source could say as well. */
    boolean needsProof() {
        return readings.stream().anyMatch(value -> !value.asks().isEmpty());
    }
}
