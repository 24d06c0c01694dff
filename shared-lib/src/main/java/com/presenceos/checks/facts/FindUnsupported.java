package com.presenceos.checks.facts;

import com.presenceos.checks.text.GuessLanguage;
import com.presenceos.checks.text.Span;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.util.List;
import java.util.Optional;

/** Finds the facts of a caption that stand in no source. */
public final class FindUnsupported {

    private FindUnsupported() {}

    /** @param tongue of the caption; sources may be in another */
    public static List<Unsupported> in(String caption, Tongue tongue, Evidence evidence) {
        Words words = Words.of(caption);
        Lexicon lexicon = Lexicon.of(GuessLanguage.of(words).orElse(tongue));
        Proof proof = new Proof(evidence, lexicon.tongue);
        Surroundings surroundings = Surroundings.of(words);
        return ReadFacts.in(words, lexicon).stream()
                .filter(Fact::needsProof)
                .filter(fact -> !proof.has(fact))
                .filter(fact -> fact.weight() == Fact.Weight.MEANT || isCounted(fact, words, surroundings, proof))
                .map(fact -> unsupported(fact, caption, surroundings, proof))
                .toList();
    }

    /** Whether a source counts the same thing, or gives another duration for it. */
    private static boolean isCounted(Fact fact, Words words, Surroundings surroundings, Proof proof) {
        return switch (fact.kind()) {
            case QUANTITY -> proof.counts(words.at(words.firstFrom(fact.span().end())));
            case NAME -> proof.hasAnotherOfThatFamily(fact);
            case TIME -> false;
            case PRICE, PERCENTAGE, DATE, WEEKDAY, DURATION, PHONE, LINK, EMAIL, HANDLE, RATING, CLAIM ->
                proof.against(fact, surroundings.of(fact.span())).isPresent();
        };
    }

    private static Unsupported unsupported(Fact fact, String caption, Surroundings surroundings, Proof proof) {
        Span span = fact.span();
        Optional<Unsupported.Contradiction> other = proof.against(fact, surroundings.of(span));
        return new Unsupported(fact.kind(), span, span.in(caption), other);
    }
}
