package com.presenceos.checks.facts;

import com.presenceos.checks.text.Phrases;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Prices: 4,50 €, €4.50, EUR 4.50, 4€50, 4,- €, three pounds forty, 80 cents. */
final class ReadMoney implements FactReader {
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY");
    private static final Map<String, String> CODES = Map.of(
            "eur", "EUR", "usd", "USD", "gbp", "GBP", "chf", "CHF", "sek", "SEK", "dkk", "DKK", "nok", "NOK", "jpy",
            "JPY");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        Optional<String> before = currency(words.at(index), lexicon, false);
        if (before.isPresent()) {
            return Numeral.at(words, index + 1, lexicon)
                    .filter(Numeral::inDigits)
                    .map(number -> found(words, index, number.next(), number.value(), before));
        }
        return Numeral.at(words, index, lexicon).flatMap(number -> behind(words, index, number, lexicon));
    }

    private static Optional<Found> behind(Words words, int index, Numeral number, Lexicon lexicon) {
        int at = afterDash(words, number.next());
        Token token = words.at(at);
        if (token.startsLine()) {
            return Optional.empty();
        }
        if (token.isWord()
                && lexicon.cents.contains(token.folded())
                && (token.folded().length() > 1 || token.follows())) {
            return Optional.of(found(words, index, at + 1, number.value().divide(HUNDRED), Optional.empty()));
        }
        Optional<String> currency = currency(token, lexicon, true);
        if (currency.isEmpty()) {
            return spoken(words, index, number, lexicon);
        }
        Optional<Phrases.Hit<String>> half = lexicon.andAHalf.at(words, at + 1);
        if (half.isPresent()) {
            BigDecimal more = number.value().add(new BigDecimal("0.5"));
            return Optional.of(found(words, index, half.get().next(), more, currency));
        }
        return Optional.of(withCents(words, index, number, at + 1, currency, lexicon));
    }

    /** 4€50, four euros fifty. */
    private static Found withCents(
            Words words, int index, Numeral number, int next, Optional<String> currency, Lexicon lexicon) {
        boolean sign = words.at(next - 1).kind() == Token.Kind.SIGN;
        Token cents = words.at(next);
        Optional<Numeral> more = !cents.startsLine() && (sign ? cents.isDigits() && cents.follows() : cents.isWord())
                ? Numeral.at(words, next, lexicon)
                : Optional.empty();
        boolean fits = number.isWhole()
                && more.isPresent()
                && more.get().small() >= 5
                && more.get().small() < 100
                && words.at(more.get().next()).kind() != Token.Kind.WORD;
        return fits
                ? found(
                        words,
                        index,
                        more.get().next(),
                        number.value().add(more.get().value().divide(HUNDRED)),
                        currency)
                : found(words, index, next, number.value(), currency);
    }

    /** Thirteen fifty: two numbers as words, side by side, that make no single one. */
    private static Optional<Found> spoken(Words words, int index, Numeral number, Lexicon lexicon) {
        Optional<Numeral> cents =
                words.at(number.next()).isWord() ? Numeral.at(words, number.next(), lexicon) : Optional.empty();
        boolean fits = cents.isPresent()
                && !number.inDigits()
                && number.small() > 0
                && number.small() < 100
                && cents.get().small() >= 10
                && cents.get().small() < 100
                && !words.at(cents.get().next()).isWord();
        return fits
                ? Optional.of(found(
                        words,
                        index,
                        cents.get().next(),
                        number.value().add(cents.get().value().divide(HUNDRED)),
                        Optional.empty()))
                : Optional.empty();
    }

    /** 12,- € and 12.– € */
    private static int afterDash(Words words, int at) {
        boolean dash = words.at(at).isSignOf(".,")
                && words.at(at).follows()
                && words.at(at + 1).isSignOf("-–—");
        return dash ? at + 2 : at;
    }

    private static Optional<String> currency(Token token, Lexicon lexicon, boolean asWord) {
        if (token.kind() == Token.Kind.SIGN) {
            return Optional.ofNullable(SIGNS.get(token.text()));
        }
        Optional<String> code = token.isWord() ? Optional.ofNullable(CODES.get(token.folded())) : Optional.empty();
        return code.isEmpty() && asWord && token.isWord()
                ? Optional.ofNullable(lexicon.currencies.get(token.folded()))
                : code;
    }

    private static Found found(Words words, int index, int next, BigDecimal amount, Optional<String> currency) {
        return new Found(Fact.of(FactKind.PRICE, words.span(index, next), new Value.Money(amount, currency)), next);
    }
}
