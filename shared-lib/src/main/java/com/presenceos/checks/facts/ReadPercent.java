package com.presenceos.checks.facts;

import com.presenceos.checks.text.Words;
import java.util.Optional;

/** Percentages: 20 %, twenty per cent, 20 pour cent. */
final class ReadPercent implements FactReader {

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        return Numeral.at(words, index, lexicon).flatMap(number -> {
            int next = words.at(number.next()).isSign("%")
                    ? number.next() + 1
                    : lexicon.percent
                            .at(words, number.next())
                            .map(hit -> hit.next())
                            .orElse(-1);
            return next < 0
                    ? Optional.empty()
                    : Optional.of(new Found(
                            Fact.of(FactKind.PERCENTAGE, words.span(index, next), new Value.Percent(number.value())),
                            next));
        });
    }
}
