package com.presenceos.checks.facts;

import com.presenceos.checks.text.Phrases;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers with a unit or without: 750 g, ninety minutes, half an hour, a dozen, 12 seats. */
final class ReadAmount implements FactReader {
    /** Up to here number words are often no count: two forks, three excuses. */
    private static final int FIGURE_OF_SPEECH = 6;

    /** A caption does not count more of its own reasons and steps than this. */
    private static final int MOST_OF_ITS_OWN = 12;

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        return phrase(words, index, lexicon)
                .or(() -> Numeral.at(words, index, lexicon).flatMap(number -> number(words, index, number, lexicon)));
    }

    private static Optional<Found> phrase(Words words, int index, Lexicon lexicon) {
        Optional<Phrases.Hit<String>> hit = lexicon.amounts.at(words, index);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int next = hit.get().next();
        String[] meaning = hit.get().meaning().split(" ", -1);
        BigDecimal number = new BigDecimal(meaning[0]);
        if (meaning.length > 1) {
            return Optional.of(found(words, index, next, number, Optional.of(Lexicon.unit(meaning[1]))));
        }
        Optional<Unit> unit = unit(words, next, lexicon);
        boolean ordinaryWord =
                next == index + 1 && lexicon.halfWords.contains(words.at(index).folded());
        return (unit.isEmpty() && ordinaryWord) || isRhetoric(words, next, lexicon)
                ? Optional.empty()
                : Optional.of(found(words, index, unit.isPresent() ? next + 1 : next, number, unit));
    }

    private static Optional<Found> number(Words words, int index, Numeral number, Lexicon lexicon) {
        if (isPartOfAName(words, index, number.next())) {
            return Optional.empty();
        }
        Optional<Phrases.Hit<String>> half = lexicon.andAHalf.at(words, number.next());
        BigDecimal value = half.isPresent() ? number.value().add(new BigDecimal("0.5")) : number.value();
        int at = half.map(Phrases.Hit::next).orElse(number.next());
        int unitAt = words.at(at).isSignOf("-‐‑") && words.at(at).follows() ? at + 1 : at;
        Optional<Unit> unit = unit(words, unitAt, lexicon);
        if (unit.isPresent()) {
            Optional<Phrases.Hit<String>> behind = lexicon.andAHalf.at(words, unitAt + 1);
            Found sized = behind.isPresent()
                    ? found(words, index, behind.get().next(), value.add(new BigDecimal("0.5")), unit)
                    : found(words, index, unitAt + 1, value, unit);
            return Optional.of(lightly(sized, number));
        }
        if ((!number.inDigits() || (number.small() >= 0 && number.small() <= MOST_OF_ITS_OWN))
                && isRhetoric(words, at, lexicon)) {
            return Optional.empty();
        }
        return Optional.of(lightly(found(words, index, at, value, Optional.empty()), number));
    }

    private static Found lightly(Found found, Numeral number) {
        boolean light = !number.inDigits() && number.small() >= 0 && number.small() <= FIGURE_OF_SPEECH;
        return light ? new Found(found.fact().perhapsAFigureOfSpeech(), found.next()) : found;
    }

    /** CO2, 3D, 5G, a keycap. */
    private static boolean isPartOfAName(Words words, int index, int next) {
        Token behind = words.at(next);
        boolean afterLetter = words.at(index).follows() && words.at(index - 1).isWord();
        boolean beforeCapital = behind.follows()
                && behind.isWord()
                && Character.isUpperCase(behind.text().codePointAt(0));
        int end = words.at(next - 1).span().end();
        boolean keycap = end < words.text().length()
                && (words.text().charAt(end) == 0xFE0F || words.text().charAt(end) == 0x20E3);
        return afterLetter || (beforeCapital && behind.text().length() == 1) || keycap;
    }

    /** Three reasons, five steps: the caption counts itself. An adjective may stand between. */
    private static boolean isRhetoric(Words words, int next, Lexicon lexicon) {
        return lexicon.rhetoric.at(words, next).isPresent()
                || (words.at(next).isWord()
                        && lexicon.rhetoric.at(words, next + 1).isPresent());
    }

    private static Optional<Unit> unit(Words words, int at, Lexicon lexicon) {
        Token token = words.at(at);
        if (token.isSign("°")) {
            return Optional.of(Unit.DEGREE);
        }
        return token.isWord() && !token.startsLine() ? lexicon.unit(token.folded(), token.text()) : Optional.empty();
    }

    private static Found found(Words words, int index, int next, BigDecimal number, Optional<Unit> unit) {
        FactKind kind = unit.map(Unit::kind).orElse(FactKind.QUANTITY);
        return new Found(Fact.of(kind, words.span(index, next), new Value.Amount(number, unit)), next);
    }
}
