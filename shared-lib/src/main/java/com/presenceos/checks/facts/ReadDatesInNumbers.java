package com.presenceos.checks.facts;

import com.presenceos.checks.text.Words;
import java.util.Optional;

/** Dates that begin with digits go before phone numbers, for 01.03.2026 looks like one; years alone do not. */
record ReadDatesInNumbers(FactReader dates) implements FactReader {

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        return words.at(index).isDigits()
                ? dates.at(words, index, lexicon).filter(found -> found.next() > index + 1)
                : Optional.empty();
    }
}
