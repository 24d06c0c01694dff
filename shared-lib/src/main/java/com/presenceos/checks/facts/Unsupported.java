package com.presenceos.checks.facts;

import com.presenceos.checks.text.Span;
import java.util.Optional;

/**
 * A fact no source says.
 *
 * @param contradiction what a source says instead, where one speaks of the same thing
 */
public record Unsupported(FactKind kind, Span span, String written, Optional<Contradiction> contradiction) {

    /** @param says as the source writes it */
    public record Contradiction(Source source, String says) {}

    /** Why it is flagged, as a sentence. */
    public String why() {
        return contradiction
                .map(other -> other.source().title() + " says " + quoted(other.says()) + ", not " + quoted(written))
                .orElseGet(() -> "Neither a source nor the topic has the " + kind.inWords() + " " + quoted(written));
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
