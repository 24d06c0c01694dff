package com.presenceos.checks.facts;

import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates: 2026-03-12, 12.3., 12/03/2026, 12 March, March 12th, 12 de marzo de 2026, since 1987, in May. */
final class ReadDate implements FactReader {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "re", "e");
    private static final Set<String> OF = Set.of("of", "de", "du", "del", "d");

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        Token token = words.at(index);
        if (token.isDigits()) {
            return iso(words, index)
                    .or(() -> inNumbers(words, index, lexicon))
                    .or(() -> dayThenMonth(words, index, lexicon))
                    .or(() -> year(words, index));
        }
        return token.isWord()
                ? monthThenDay(words, index, lexicon).or(() -> dayThenMonth(words, index, lexicon))
                : Optional.empty();
    }

    private static Optional<Found> iso(Words words, int index) {
        boolean shaped = words.at(index).text().length() == 4
                && words.at(index + 1).isSign("-")
                && words.at(index + 2).text().length() == 2
                && words.at(index + 3).isSign("-")
                && words.at(index + 4).text().length() == 2;
        return shaped
                ? date(
                        words,
                        index,
                        index + 5,
                        number(words, index),
                        number(words, index + 2),
                        number(words, index + 4))
                : Optional.empty();
    }

    private static Optional<Found> inNumbers(Words words, int index, Lexicon lexicon) {
        String separator = words.at(index + 1).text();
        boolean shaped = isShort(words, index)
                && words.at(index + 1).isSignOf("./")
                && words.at(index + 1).follows()
                && isShort(words, index + 2);
        if (!shaped) {
            return Optional.empty();
        }
        boolean second =
                words.at(index + 3).isSign(separator) && words.at(index + 3).follows();
        boolean dotted = separator.equals(".");
        int year = second ? year(words, index + 4, dotted) : -1;
        boolean goesOn = second
                && words.at(index + 4).isDigits()
                && year < 0
                && words.at(index + 4).follows();
        if (goesOn || (dotted && !second)) {
            return Optional.empty();
        }
        int next = year >= 0 ? index + 5 : second && dotted ? index + 4 : index + 3;
        int first = number(words, index);
        int other = number(words, index + 2);
        Optional<Found> european = date(words, index, next, year, other, first);
        // 3/12 is the third of December or the twelfth of March; English-speaking countries differ.
        if (lexicon.tongue == Tongue.ENGLISH && !dotted) {
            Optional<Found> american = date(words, index, next, year, first, other);
            return european.isPresent() && american.isPresent()
                    ? Optional.of(new Found(
                            new Fact(
                                    FactKind.DATE,
                                    words.span(index, next),
                                    List.of(
                                            european.get().fact().readings().getFirst(),
                                            american.get().fact().readings().getFirst())),
                            next))
                    : european.or(() -> american);
        }
        return european;
    }

    private static Optional<Found> dayThenMonth(Words words, int index, Lexicon lexicon) {
        Optional<Numeral> day = Numeral.at(words, index, lexicon).filter(number -> isDay(number.small()));
        if (day.isEmpty()) {
            // 12. March: the full stop is no decimal point, but 12.March would be one.
            return Optional.empty();
        }
        int at = afterOrdinal(words, day.get().next());
        if (words.at(at).isWord() && OF.contains(words.at(at).folded())) {
            at = words.at(at + 1).isSignOf("'’") ? at + 2 : at + 1;
        }
        if (words.at(at).startsLine()) {
            return Optional.empty();
        }
        Optional<Integer> month = month(words, at, lexicon);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int behind = words.at(at + 1).isSign(".") && words.at(at).text().length() <= 4 ? at + 2 : at + 1;
        int yearAt = yearAt(words, behind);
        return yearAt < 0
                ? date(words, index, at + 1, -1, month.get(), day.get().small())
                : date(
                        words,
                        index,
                        yearAt + 1,
                        number(words, yearAt),
                        month.get(),
                        day.get().small());
    }

    private static Optional<Found> monthThenDay(Words words, int index, Lexicon lexicon) {
        Optional<Integer> month = month(words, index, lexicon);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = yearAt(words, index + 1);
        if (yearAt >= 0) {
            return date(words, index, yearAt + 1, number(words, yearAt), month.get(), -1);
        }
        boolean day = isShort(words, index + 1)
                && isDay(number(words, index + 1))
                && !words.at(index + 2).isSign(":")
                && lexicon.tongue == Tongue.ENGLISH;
        if (day) {
            int next = afterOrdinal(words, index + 2);
            int behind = yearAt(words, next);
            return behind < 0
                    ? date(words, index, next, -1, month.get(), number(words, index + 1))
                    : date(words, index, behind + 1, number(words, behind), month.get(), number(words, index + 1));
        }
        return isMeantAsMonth(words, index, lexicon)
                ? date(words, index, index + 1, -1, month.get(), -1)
                : Optional.empty();
    }

    /** May, march, mars, août: a month of its own only where nothing else fits. */
    private static boolean isMeantAsMonth(Words words, int index, Lexicon lexicon) {
        Token token = words.at(index);
        if (token.text().length() <= 3
                && lexicon.tongue != Tongue.GERMAN
                && !token.isWord("may")
                && !token.isWord("mai")) {
            return false;
        }
        boolean wordToo = lexicon.monthsThatAreWords.contains(token.folded());
        boolean introduced = lexicon.beforeMonths.at(words, index - 1).isPresent();
        return wordToo
                ? introduced && token.isCapitalised()
                : introduced || token.text().length() > 4;
    }

    private static Optional<Found> year(Words words, int index) {
        String digits = words.at(index).text();
        boolean shaped = digits.length() == 4 && digits.compareTo("1700") >= 0 && digits.compareTo("2099") <= 0;
        boolean partOfMore = (words.at(index + 1).isSignOf(".,:")
                        && words.at(index + 2).isDigits()
                        && words.at(index + 2).follows())
                || words.at(index + 1).isSignOf("€$%£");
        return shaped && !partOfMore
                ? date(words, index, index + 1, Integer.parseInt(digits), -1, -1)
                : Optional.empty();
    }

    private static int yearAt(Words words, int at) {
        int digits = words.at(at).isSign(",")
                        || (words.at(at).isWord() && OF.contains(words.at(at).folded()))
                ? at + 1
                : at;
        Token token = words.at(digits);
        return token.isDigits() && token.text().length() == 4 && !token.startsLine() ? digits : -1;
    }

    private static int year(Words words, int at, boolean mayStandApart) {
        Token token = words.at(at);
        if (!token.isDigits() || token.startsLine() || (!token.follows() && !mayStandApart)) {
            return -1;
        }
        int length = token.text().length();
        if (length == 4) {
            return number(words, at);
        }
        return length == 2 && token.follows() ? 2000 + number(words, at) : -1;
    }

    private static int afterOrdinal(Words words, int at) {
        Token token = words.at(at);
        boolean ordinal =
                token.follows() && ((token.isWord() && ORDINALS.contains(token.folded())) || token.isSignOf(".ºª°"));
        return ordinal ? at + 1 : at;
    }

    private static Optional<Integer> month(Words words, int at, Lexicon lexicon) {
        return words.at(at).isWord()
                ? Optional.ofNullable(lexicon.months.get(words.at(at).folded()))
                : Optional.empty();
    }

    private static boolean isShort(Words words, int at) {
        return words.at(at).isDigits() && words.at(at).text().length() <= 2;
    }

    private static int number(Words words, int at) {
        return words.at(at).isDigits() ? Integer.parseInt(words.at(at).text()) : -1;
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    private static Optional<Found> date(Words words, int index, int next, int year, int month, int day) {
        if (month == 0 || month > 12 || day == 0 || day > 31) {
            return Optional.empty();
        }
        Value.Day value = new Value.Day(known(year), known(month), known(day));
        return Optional.of(new Found(Fact.of(FactKind.DATE, words.span(index, next), value), next));
    }

    private static Optional<Integer> known(int number) {
        return number < 0 ? Optional.empty() : Optional.of(number);
    }
}
