package com.presenceos.checks.facts;

import com.presenceos.checks.text.Folding;
import com.presenceos.checks.text.Phrases;
import com.presenceos.checks.text.Sections;
import com.presenceos.checks.text.Tongue;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language that facts are written with. Read when the language is first met. */
final class Lexicon {
    private static final Map<Tongue, Lexicon> READ = new ConcurrentHashMap<>();

    final Tongue tongue;
    final Map<String, Integer> months;
    final Set<String> monthsThatAreWords;
    final Phrases<String> beforeMonths;
    final Map<String, DayOfWeek> weekdays;
    final Map<String, DayOfWeek> weekdayBeginnings;
    final Map<String, DayOfWeek> shortWeekdays;
    final Phrases<Set<DayOfWeek>> manyWeekdays;
    final Phrases<String> closed;
    final NumberWords numberWords;
    final Set<String> grouping;
    final Phrases<String> percent;
    final Map<String, String> currencies;
    final Set<String> cents;
    final Map<String, Unit> units;
    final Phrases<String> amounts;
    final Phrases<String> andAHalf;
    final Set<String> halfWords;
    final Phrases<String> clockNames;
    final Phrases<String> beforeHours;
    final Phrases<Integer> minutesAroundHours;
    final Phrases<String> hours;
    final Phrases<Integer> afterHours;
    final Phrases<String> ranges;
    final Phrases<String> outOf;
    final Set<String> stars;
    final Phrases<String> rhetoric;
    final Set<String> titles;
    final Set<String> streetEndings;
    final Set<String> ordinaryCapitals;
    final Phrases<String> beforeAToldTime;
    final Set<String> whoFollows;
    final Set<String> calls;

    private Lexicon(Tongue tongue) {
        Sections words = Sections.read(Lexicon.class, tongue.code() + ".txt");
        this.tongue = tongue;
        months = folded(words.meanings("months"), Integer::valueOf);
        monthsThatAreWords = folded(words.entries("months that are words"));
        beforeMonths = Phrases.of(words.entries("before months"));
        weekdays = folded(words.meanings("weekdays"), Lexicon::weekday);
        weekdayBeginnings = folded(words.meanings("weekday beginnings"), Lexicon::weekday);
        shortWeekdays = folded(words.meanings("short weekdays"), Lexicon::weekday);
        manyWeekdays = phrases(words.meanings("many weekdays"), Lexicon::weekdays);
        closed = Phrases.of(words.entries("closed"));
        numberWords = NumberWords.of(words, tongue);
        grouping = Set.copyOf(words.entries("grouping"));
        percent = Phrases.of(words.entries("percent"));
        currencies = folded(words.meanings("currencies"), Function.identity());
        cents = folded(words.entries("cents"));
        units = folded(words.meanings("units"), Lexicon::unit);
        units.putAll(folded(Sections.read(Lexicon.class, "units.txt").meanings("units"), Lexicon::unit));
        amounts = new Phrases<>(words.meanings("amounts"));
        andAHalf = Phrases.of(words.entries("and a half"));
        halfWords = folded(words.entries("half words"));
        clockNames = new Phrases<>(words.meanings("clock names"));
        beforeHours = new Phrases<>(words.meanings("before hours"));
        minutesAroundHours = phrases(words.meanings("minutes around hours"), Integer::valueOf);
        hours = Phrases.of(words.entries("hours"));
        afterHours = phrases(words.meanings("after hours"), Integer::valueOf);
        ranges = Phrases.of(words.entries("ranges"));
        outOf = Phrases.of(words.entries("out of"));
        stars = folded(words.entries("stars"));
        rhetoric = Phrases.of(words.entries("rhetoric"));
        titles = folded(words.entries("titles"));
        streetEndings = folded(words.entries("street endings"));
        ordinaryCapitals = folded(words.entries("ordinary capitals"));
        beforeAToldTime = Phrases.of(words.entries("before a told time"));
        whoFollows = folded(words.entries("who follows"));
        calls = folded(words.entries("calls"));
    }

    static Lexicon of(Tongue tongue) {
        return READ.computeIfAbsent(tongue, Lexicon::new);
    }

    Optional<Unit> unit(String folded, String written) {
        // 5 M is no length: signs of one letter are small.
        boolean shout = written.length() == 1 && !written.equals(folded);
        return shout ? Optional.empty() : Optional.ofNullable(units.get(folded));
    }

    private static Set<String> folded(Collection<String> entries) {
        return entries.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Map<String, T> folded(Map<String, String> meanings, Function<String, T> read) {
        Map<String, T> folded = new HashMap<>();
        meanings.forEach((word, meaning) -> folded.put(Folding.fold(word), read.apply(meaning)));
        return folded;
    }

    private static <T> Phrases<T> phrases(Map<String, String> meanings, Function<String, T> read) {
        Map<String, T> known = new HashMap<>();
        meanings.forEach((phrase, meaning) -> known.put(phrase, read.apply(meaning)));
        return new Phrases<>(known);
    }

    private static DayOfWeek weekday(String number) {
        return DayOfWeek.of(Integer.parseInt(number));
    }

    private static Set<DayOfWeek> weekdays(String range) {
        return EnumSet.range(weekday(range.substring(0, 1)), weekday(range.substring(2)));
    }

    static Unit unit(String name) {
        return Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
