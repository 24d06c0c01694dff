package com.presenceos.checks.facts;

import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Weekdays: Monday, montags, los sábados, Mon–Fri, daily. Says also whether the place is closed that day. */
final class ReadWeekday implements FactReader {
    /** How far from its day "closed" may stand. */
    private static final int NEAR = 6;

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        Optional<Found> many = lexicon.manyWeekdays
                .at(words, index)
                .map(hit -> new Found(
                        Fact.of(FactKind.WEEKDAY, words.span(index, hit.next()), new Value.Weekdays(hit.meaning())),
                        hit.next()));
        return many.or(() -> day(words, index, lexicon).map(day -> one(words, index, day, lexicon)));
    }

    private static Found one(Words words, int index, DayOfWeek day, Lexicon lexicon) {
        Set<DayOfWeek> between =
                until(words, index, lexicon).map(last -> between(day, last)).orElse(Set.of());
        Value value = new Value.Weekday(day, isClosed(words, index, lexicon), between);
        int next = words.at(index + 1).isSign(".")
                        && shortDay(words, index, lexicon).isPresent()
                ? index + 2
                : index + 1;
        return new Found(Fact.of(FactKind.WEEKDAY, words.span(index, index + 1), value), next);
    }

    private static Optional<DayOfWeek> day(Words words, int index, Lexicon lexicon) {
        return fullDay(words, index, lexicon)
                .or(() -> shortDay(words, index, lexicon).filter(day -> isMeantAsDay(words, index, lexicon)));
    }

    private static Optional<DayOfWeek> fullDay(Words words, int index, Lexicon lexicon) {
        Token token = words.at(index);
        if (!token.isWord()) {
            return Optional.empty();
        }
        DayOfWeek exact = lexicon.weekdays.get(token.folded());
        if (exact == null && token.folded().endsWith("feira")) {
            return Optional.empty();
        }
        return exact != null
                ? Optional.of(exact)
                // Samstagabend, Sonntagsbrunch
                : lexicon.weekdayBeginnings.entrySet().stream()
                        .filter(beginning -> token.folded().startsWith(beginning.getKey()))
                        .map(beginning -> beginning.getValue())
                        .findFirst();
    }

    private static Optional<DayOfWeek> shortDay(Words words, int index, Lexicon lexicon) {
        return words.at(index).isWord()
                ? Optional.ofNullable(lexicon.shortWeekdays.get(words.at(index).folded()))
                : Optional.empty();
    }

    /** "So" and "do" are words: short names count beside another day, a colon or an hour. */
    private static boolean isMeantAsDay(Words words, int index, Lexicon lexicon) {
        if (!words.at(index).isCapitalised()) {
            return false;
        }
        int behind = words.at(index + 1).isSign(".") ? index + 2 : index + 1;
        boolean beforeHour = words.at(behind).isSign(":") || words.at(behind).isDigits();
        int beyond = joined(words, behind, lexicon);
        int before = words.at(index - 2).isSign(".") ? index - 3 : index - 2;
        boolean afterDay = words.at(index - 1).isSignOf("-–—&,+/")
                && shortDay(words, before, lexicon).isPresent();
        return beforeHour
                || afterDay
                || (beyond > 0 && shortDay(words, beyond, lexicon).isPresent());
    }

    private static Optional<DayOfWeek> until(Words words, int index, Lexicon lexicon) {
        int behind = words.at(index + 1).isSign(".") ? index + 2 : index + 1;
        if (words.at(behind).isSignOf(",&+/")) {
            return Optional.empty();
        }
        int at = joined(words, behind, lexicon);
        boolean isList = Set.of("and", "or", "und", "oder", "et", "ou", "y", "o", "e")
                .contains(words.at(behind).folded());
        return at < 0 || isList ? Optional.empty() : fullDay(words, at, lexicon).or(() -> shortDay(words, at, lexicon));
    }

    private static int joined(Words words, int at, Lexicon lexicon) {
        return words.at(at).isSignOf("-–—&,+/")
                ? at + 1
                : lexicon.ranges.at(words, at).map(hit -> hit.next()).orElse(-1);
    }

    private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
        return days;
    }

    private static boolean isClosed(Words words, int index, Lexicon lexicon) {
        for (int step = 1; step <= NEAR && !isBorder(words.at(index - step)); step++) {
            if (lexicon.closed.at(words, index - step).isPresent()) {
                return true;
            }
        }
        for (int step = 1; step <= NEAR && !isBorder(words.at(index + step)); step++) {
            if (lexicon.closed.at(words, index + step).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorder(Token token) {
        return token.kind() == Token.Kind.END || token.isSignOf(",;.!?…") || token.isDigits();
    }
}
