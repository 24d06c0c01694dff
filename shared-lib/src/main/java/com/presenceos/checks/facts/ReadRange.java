package com.presenceos.checks.facts;

import com.presenceos.checks.text.Span;
import com.presenceos.checks.text.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first number of 3–5 €, 8 to 6 pm, 12 to 14 March, 20 oder 30 %: what it counts stands behind the second. */
final class ReadRange implements FactReader {
    private final List<FactReader> second;

    ReadRange(List<FactReader> second) {
        this.second = second;
    }

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        Optional<Numeral> first = Numeral.at(words, index, lexicon);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int at = first.get().next();
        int ordinal = words.at(at).isSign(".") || words.at(at).isWord("er") ? at + 1 : at;
        int behind = words.at(ordinal).isSignOf("-–—")
                ? ordinal + 1
                : lexicon.ranges.at(words, ordinal).map(hit -> hit.next()).orElse(-1);
        if (behind < 0 || words.at(behind).startsLine()) {
            return Optional.empty();
        }
        Span span = words.span(index, at);
        Optional<Found> hours = bareHours(words, index, first.get(), behind, lexicon);
        if (hours.isPresent()) {
            return hours;
        }
        return second.stream()
                .flatMap(reader -> reader.at(words, behind, lexicon).stream())
                .findFirst()
                .flatMap(found -> alike(first.get(), span, found.fact()))
                .map(fact -> new Found(fact, at));
    }

    /** Open 8–18: two small numbers with nothing behind them may be hours. Read as one, so both prove. */
    private static Optional<Found> bareHours(Words words, int index, Numeral first, int behind, Lexicon lexicon) {
        Optional<Numeral> last = Numeral.at(words, behind, lexicon);
        boolean fits = last.isPresent()
                && first.small() >= 0
                && first.small() <= 24
                && last.get().small() >= 0
                && last.get().small() <= 24
                && words.at(last.get().next()).isSignOf(".,;)")
                && !words.at(last.get().next() + 1).follows();
        if (!fits) {
            return Optional.empty();
        }
        List<Value> readings = new ArrayList<>();
        for (Numeral number : List.of(first, last.get())) {
            readings.addAll(hour(number, words.span(index, first.next())).readings());
            readings.add(new Value.Amount(number.value(), Optional.empty()));
        }
        Fact fact = new Fact(FactKind.TIME, words.span(index, last.get().next()), readings);
        return Optional.of(new Found(fact, last.get().next()));
    }

    private static Optional<Fact> alike(Numeral number, Span span, Fact second) {
        return switch (second.readings().getFirst()) {
            case Value.Money money ->
                Optional.of(Fact.of(second.kind(), span, new Value.Money(number.value(), money.currency())));
            case Value.Percent percent -> Optional.of(Fact.of(second.kind(), span, new Value.Percent(number.value())));
            case Value.Amount amount
            when amount.unit().isPresent() ->
                Optional.of(Fact.of(second.kind(), span, new Value.Amount(number.value(), amount.unit())));
            case Value.Day day
            when day.day().isPresent() && number.small() >= 1 && number.small() <= 31 ->
                Optional.of(Fact.of(
                        second.kind(), span, new Value.Day(day.year(), day.month(), Optional.of(number.small()))));
            case Value.Clock clock when number.small() >= 0 && number.small() <= 24 -> Optional.of(hour(number, span));
            case Value.Clock clock -> Optional.empty();
            case Value.Amount amount -> Optional.empty();
            case Value.Day day -> Optional.empty();
            case Value.Weekday day -> Optional.empty();
            case Value.Weekdays days -> Optional.empty();
            case Value.Phone phone -> Optional.empty();
            case Value.Link link -> Optional.empty();
            case Value.Exactly text -> Optional.empty();
            case Value.Rating rating -> Optional.empty();
            case Value.Name name -> Optional.empty();
        };
    }

    private static Fact hour(Numeral number, Span span) {
        LocalTime time = LocalTime.of(number.small() % 24, 0);
        return Fact.of(FactKind.TIME, span, new Value.Clock(time), new Value.Clock(time.plusHours(12)));
    }
}
