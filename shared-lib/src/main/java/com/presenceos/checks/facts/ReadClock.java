package com.presenceos.checks.facts;

import com.presenceos.checks.text.GuessLanguage;
import com.presenceos.checks.text.Phrases;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of day: 19:30, 7.30 pm, 19 Uhr 30, 19h30, half past seven, halb acht, las siete y media, noon. */
final class ReadClock implements FactReader {
    private static final int MIDDAY = 12;
    private static final int HALF_AN_HOUR = 30;
    private static final Set<String> ONE = Set.of("one", "eins", "ein", "une", "una");

    private enum Half {
        MORNING,
        AFTERNOON,
        UNSAID
    }

    private record HalfOfDay(Half half, int next) {}

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        Optional<Found> time = name(words, index, lexicon)
                .or(() -> around(words, index, lexicon))
                .or(() -> withColon(words, index, lexicon))
                .or(() -> withHours(words, index, lexicon));
        return isTold(words, index, lexicon)
                ? time.map(found -> new Found(found.fact().perhapsAFigureOfSpeech(), found.next()))
                : time;
    }

    /** It's four and it rains: tells a story, and promises nothing. */
    private static boolean isTold(Words words, int index, Lexicon lexicon) {
        return lexicon.beforeAToldTime
                        .at(words, index - 2)
                        .filter(hit -> hit.next() == index)
                        .isPresent()
                || lexicon.beforeAToldTime
                        .at(words, index - 3)
                        .filter(hit -> hit.next() == index)
                        .isPresent();
    }

    private static Optional<Found> name(Words words, int index, Lexicon lexicon) {
        return lexicon.clockNames.at(words, index).map(hit -> {
            String[] time = hit.meaning().split(":", -1);
            return found(words, index, hit.next(), Integer.parseInt(time[0]), 0, Half.MORNING);
        });
    }

    /** Half past seven, viertel vor acht. */
    private static Optional<Found> around(Words words, int index, Lexicon lexicon) {
        Optional<Phrases.Hit<Integer>> minutes = lexicon.minutesAroundHours.at(words, index);
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Numeral> hour = hour(words, minutes.get().next(), lexicon).filter(number -> number.small() <= MIDDAY);
        return hour.map(number -> {
            HalfOfDay half = halfOfDay(words, number.next(), lexicon);
            return found(
                    words, index, half.next(), number.small(), minutes.get().meaning(), half.half());
        });
    }

    private static Optional<Found> withColon(Words words, int index, Lexicon lexicon) {
        Token minutes = words.at(index + 2);
        boolean shaped = words.at(index).isDigits()
                && words.at(index).text().length() <= 2
                && words.at(index + 1).isSign(":")
                && words.at(index + 1).follows()
                && minutes.isDigits()
                && minutes.follows()
                && minutes.text().length() == 2;
        if (!shaped || !isTime(number(words, index), number(words, index + 2))) {
            return Optional.empty();
        }
        HalfOfDay half = halfOfDay(words, index + 3, lexicon);
        int next = lexicon.hours.at(words, half.next()).map(Phrases.Hit::next).orElse(half.next());
        return Optional.of(found(words, index, next, number(words, index), number(words, index + 2), half.half()));
    }

    /** A whole or dotted number that something says to be an hour. */
    private static Optional<Found> withHours(Words words, int index, Lexicon lexicon) {
        boolean dotted = isDotted(words, index);
        Optional<Numeral> number = dotted ? Optional.empty() : hour(words, index, lexicon);
        if (!dotted && number.isEmpty()) {
            return Optional.empty();
        }
        int hour = dotted ? number(words, index) : number.get().small();
        int minutes = dotted ? number(words, index + 2) : 0;
        int next = dotted ? index + 3 : number.get().next();
        HalfOfDay half = halfOfDay(words, next, lexicon);
        if (half.half() != Half.UNSAID && hour <= MIDDAY) {
            return Optional.of(found(words, index, half.next(), hour, minutes, half.half()));
        }
        Optional<Phrases.Hit<Integer>> after = lexicon.afterHours.at(words, next);
        Optional<Phrases.Hit<String>> hours =
                lexicon.hours.at(words, next).filter(hit -> !words.at(next).startsLine());
        if (hours.isPresent()) {
            return Optional.of(
                    afterWord(words, index, hour, minutes, hours.get().next(), lexicon));
        }
        boolean introduced = isIntroduced(words, index, lexicon);
        if (after.isPresent() && introduced) {
            return Optional.of(
                    found(words, index, after.get().next(), hour, after.get().meaning(), Half.UNSAID));
        }
        return introduced && standsAlone(words, next, lexicon)
                ? Optional.of(bare(words, index, next, hour, minutes, dotted))
                : Optional.empty();
    }

    /** 19 Uhr 30, 19h30, quinze heures trente, sept heures et demie; 2 h may be a duration too. */
    private static Found afterWord(Words words, int index, int hour, int minutes, int next, Lexicon lexicon) {
        Optional<Phrases.Hit<Integer>> after = lexicon.afterHours.at(words, next);
        if (after.isPresent()) {
            if (!isIntroduced(words, index, lexicon) && after.get().meaning() == HALF_AN_HOUR) {
                return duration(words, index, after.get().next(), hour);
            }
            return found(words, index, after.get().next(), hour, after.get().meaning(), Half.UNSAID);
        }
        Optional<Numeral> more = words.at(next).startsLine()
                ? Optional.empty()
                : Numeral.at(words, next, lexicon)
                        .filter(number -> number.small() >= 1 && number.small() < 60)
                        .filter(number ->
                                !number.inDigits() || words.at(next).text().length() == 2);
        if (more.isPresent() && minutes == 0) {
            return found(words, index, more.get().next(), hour, more.get().small(), Half.UNSAID);
        }
        Found time = found(words, index, next, hour, minutes, Half.UNSAID);
        Optional<Unit> unit =
                lexicon.unit(words.at(next - 1).folded(), words.at(next - 1).text());
        if (unit.isEmpty()) {
            return time;
        }
        List<Value> both = new ArrayList<>(time.fact().readings());
        both.add(new Value.Amount(BigDecimal.valueOf(hour), unit));
        return new Found(new Fact(FactKind.TIME, time.fact().span(), both), next);
    }

    /** Deux heures et demie, dos horas y media: without "at" before it, how long and not when. */
    private static Found duration(Words words, int index, int next, int hour) {
        Found time = found(words, index, next, hour, HALF_AN_HOUR, Half.UNSAID);
        List<Value> both = new ArrayList<>(time.fact().readings());
        both.addFirst(new Value.Amount(BigDecimal.valueOf(hour).add(new BigDecimal("0.5")), Optional.of(Unit.HOUR)));
        Fact fact = new Fact(FactKind.DURATION, time.fact().span(), both);
        return new Found(hour <= 6 ? fact.perhapsAFigureOfSpeech() : fact, next);
    }

    private static Found bare(Words words, int index, int next, int hour, int minutes, boolean dotted) {
        Found time = found(words, index, next, hour, minutes, Half.UNSAID);
        if (dotted) {
            return time;
        }
        List<Value> both = new ArrayList<>(time.fact().readings());
        both.add(new Value.Amount(BigDecimal.valueOf(hour), Optional.empty()));
        return new Found(new Fact(FactKind.TIME, time.fact().span(), both), next);
    }

    private static boolean isIntroduced(Words words, int index, Lexicon lexicon) {
        return lexicon.beforeHours
                        .at(words, index - 1)
                        .filter(hit -> hit.next() == index)
                        .isPresent()
                || lexicon.beforeHours
                        .at(words, index - 2)
                        .filter(hit -> hit.next() == index)
                        .isPresent();
    }

    /** At seven, but not at seven places. */
    private static boolean standsAlone(Words words, int next, Lexicon lexicon) {
        Token token = words.at(next);
        return token.kind() == Token.Kind.END
                || token.startsLine()
                || token.isSignOf(".,;!?…)–—-")
                || lexicon.ranges.at(words, next).isPresent()
                || GuessLanguage.isSmallWord(token, lexicon.tongue)
                // German nouns have capitals, so a small letter is no thing that is counted.
                || (lexicon.tongue == Tongue.GERMAN && token.isWord() && !token.isCapitalised());
    }

    private static boolean isDotted(Words words, int index) {
        return words.at(index).isDigits()
                && words.at(index).text().length() <= 2
                && words.at(index + 1).isSignOf(".")
                && words.at(index + 1).follows()
                && words.at(index + 2).isDigits()
                && words.at(index + 2).follows()
                && words.at(index + 2).text().length() == 2
                && isTime(number(words, index), number(words, index + 2));
    }

    private static Optional<Numeral> hour(Words words, int index, Lexicon lexicon) {
        Optional<Numeral> number = Numeral.at(words, index, lexicon);
        boolean one = number.isEmpty()
                && words.at(index).isWord()
                && ONE.contains(words.at(index).folded());
        return one
                ? Optional.of(new Numeral(BigDecimal.ONE, index + 1, false))
                : number.filter(hour -> hour.small() >= 0 && hour.small() <= 24);
    }

    private static HalfOfDay halfOfDay(Words words, int at, Lexicon lexicon) {
        Token token = words.at(at);
        // "Um vier am Kessel" is no morning.
        if (lexicon.tongue != Tongue.ENGLISH && !token.follows()) {
            return new HalfOfDay(Half.UNSAID, at);
        }
        if (token.isWord("am") || token.isWord("pm")) {
            return new HalfOfDay(token.isWord("am") ? Half.MORNING : Half.AFTERNOON, at + 1);
        }
        boolean apart = (token.isWord("a") || token.isWord("p"))
                && words.at(at + 1).isSign(".")
                && words.at(at + 2).isWord("m");
        int next = words.at(at + 3).isSign(".") && words.at(at + 3).follows() ? at + 4 : at + 3;
        return apart
                ? new HalfOfDay(token.isWord("a") ? Half.MORNING : Half.AFTERNOON, next)
                : new HalfOfDay(Half.UNSAID, at);
    }

    private static boolean isTime(int hour, int minutes) {
        return hour >= 0 && hour <= 24 && minutes >= 0 && minutes < 60;
    }

    private static int number(Words words, int at) {
        return Integer.parseInt(words.at(at).text());
    }

    private static Found found(Words words, int index, int next, int hour, int minutes, Half half) {
        int said = half == Half.AFTERNOON && hour < MIDDAY ? hour + MIDDAY : hour;
        LocalTime time = LocalTime.of(said % 24, 0).plusMinutes(minutes);
        List<Value> readings = new ArrayList<>();
        readings.add(new Value.Clock(time));
        if (half == Half.UNSAID && hour <= MIDDAY) {
            readings.add(new Value.Clock(time.plusHours(MIDDAY)));
        }
        return new Found(new Fact(FactKind.TIME, words.span(index, next), readings), next);
    }
}
