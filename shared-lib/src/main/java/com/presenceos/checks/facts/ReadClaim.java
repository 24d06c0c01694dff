package com.presenceos.checks.facts;

import com.presenceos.checks.text.Phrases;
import com.presenceos.checks.text.Sections;
import com.presenceos.checks.text.Words;
import java.util.Optional;

/** Claims such as award-winning or best in town, in any language: a source may say it in another. */
final class ReadClaim implements FactReader {

    private static final class Known {
        private static final Phrases<String> CLAIMS =
                new Phrases<>(Sections.read(ReadClaim.class, "claims.txt").meanings("claims"));
    }

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        return Known.CLAIMS.at(words, index).map(hit -> {
            Value value = new Value.Exactly(FactKind.CLAIM, hit.meaning());
            return new Found(Fact.of(FactKind.CLAIM, words.span(index, hit.next()), value), hit.next());
        });
    }
}
