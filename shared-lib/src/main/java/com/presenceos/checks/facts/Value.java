package com.presenceos.checks.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a fact says, whatever its notation. Two of them agree when the one offers a key the other asks for, so that
 * comparing with many sources is looking up, not searching.
 */
sealed interface Value {

    Set<String> asks();

    Set<String> offers();

    record Money(BigDecimal amount, Optional<String> currency) implements Value {

        @Override
        public Set<String> asks() {
            String number = Numbers.plain(amount);
            // A menu often leaves the currency out.
            return Set.of("money:" + number + ":" + currency.orElse("any"), "number:" + number);
        }

        @Override
        public Set<String> offers() {
            String number = Numbers.plain(amount);
            return currency.isPresent()
                    ? Set.of("money:" + number + ":" + currency.get(), "money:" + number + ":any")
                    : Set.of("money:" + number + ":any", "number:" + number);
        }
    }

    record Percent(BigDecimal amount) implements Value {

        @Override
        public Set<String> asks() {
            return Set.of("percent:" + Numbers.plain(amount));
        }

        @Override
        public Set<String> offers() {
            return asks();
        }
    }

    record Amount(BigDecimal number, Optional<Unit> unit) implements Value {

        @Override
        public Set<String> asks() {
            String plain = Numbers.plain(number);
            return unit.map(of -> Set.of(of.dimension() + ":" + Numbers.plain(of.inBase(number))))
                    .orElseGet(() -> Set.of("number:" + plain, "counted:" + plain, "money:" + plain + ":any"));
        }

        @Override
        public Set<String> offers() {
            String plain = Numbers.plain(number);
            return unit.map(of -> Set.of(of.dimension() + ":" + Numbers.plain(of.inBase(number)), "counted:" + plain))
                    .orElseGet(() -> Set.of("number:" + plain));
        }
    }

    /** Any of the three may be unsaid. */
    record Day(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) implements Value {

        @Override
        public Set<String> asks() {
            Set<String> keys = new HashSet<>();
            keys.add(key(year, month, day));
            if (year.isPresent() && day.isPresent()) {
                keys.add("no year " + key(Optional.empty(), month, day));
            }
            return keys;
        }

        @Override
        public Set<String> offers() {
            Set<String> keys = new HashSet<>();
            for (Optional<Integer> someYear : List.of(year, Optional.<Integer>empty())) {
                for (Optional<Integer> someMonth : List.of(month, Optional.<Integer>empty())) {
                    for (Optional<Integer> someDay : List.of(day, Optional.<Integer>empty())) {
                        keys.add(key(someYear, someMonth, someDay));
                    }
                }
            }
            if (year.isEmpty()) {
                keys.add("no year " + key(year, month, day));
            }
            weekday().ifPresent(known -> keys.add(new Weekday(known, false, Set.of()).key()));
            keys.remove(key(Optional.empty(), Optional.empty(), Optional.empty()));
            return keys;
        }

        Optional<DayOfWeek> weekday() {
            return year.isPresent() && month.isPresent() && day.isPresent()
                    ? Optional.of(LocalDate.of(year.get(), month.get(), 1)
                            .plusDays(day.get() - 1L)
                            .getDayOfWeek())
                    : Optional.empty();
        }

        private static String key(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
            return "day:" + part(year) + "-" + part(month) + "-" + part(day);
        }

        private static String part(Optional<Integer> number) {
            return number.map(String::valueOf).orElse("");
        }
    }

    /** @param also what a source says besides by naming the end of a range */
    record Weekday(DayOfWeek day, boolean closed, Set<DayOfWeek> also) implements Value {

        String key() {
            return key(day);
        }

        private String key(DayOfWeek of) {
            return "weekday:" + of + (closed ? ":closed" : "");
        }

        @Override
        public Set<String> asks() {
            return Set.of(key());
        }

        @Override
        public Set<String> offers() {
            Set<String> keys = new HashSet<>();
            keys.add(key());
            also.forEach(between -> keys.add(key(between)));
            return keys;
        }
    }

    /** Daily, at weekends: proves its days, and needs no proof, for people say it lightly. */
    record Weekdays(Set<DayOfWeek> days) implements Value {

        @Override
        public Set<String> asks() {
            return Set.of();
        }

        @Override
        public Set<String> offers() {
            Set<String> keys = new HashSet<>();
            days.forEach(day -> keys.add(new Weekday(day, false, Set.of()).key()));
            return keys;
        }
    }

    record Clock(LocalTime time) implements Value {

        @Override
        public Set<String> asks() {
            return Set.of("clock:" + time);
        }

        @Override
        public Set<String> offers() {
            return asks();
        }
    }

    /** @param digits the last eight, so that a country code or its zero makes no difference */
    record Phone(String digits) implements Value {

        static Phone of(String written) {
            String own = written.startsWith("0") ? written.replaceFirst("^0+", "") : written;
            return new Phone(own.length() > 8 ? own.substring(own.length() - 8) : own);
        }

        @Override
        public Set<String> asks() {
            return Set.of("phone:" + digits);
        }

        @Override
        public Set<String> offers() {
            return asks();
        }
    }

    record Link(String host, String path) implements Value {

        @Override
        public Set<String> asks() {
            return Set.of("link:" + host + path);
        }

        @Override
        public Set<String> offers() {
            return path.isEmpty() ? asks() : Set.of("link:" + host + path, "link:" + host);
        }
    }

    /** An e-mail address, an account, a claim: what is the same only when it is written the same. */
    record Exactly(FactKind kind, String text) implements Value {

        @Override
        public Set<String> asks() {
            return Set.of(kind + ":" + text);
        }

        @Override
        public Set<String> offers() {
            return asks();
        }
    }

    record Rating(BigDecimal points, Optional<BigDecimal> of) implements Value {

        @Override
        public Set<String> asks() {
            String plain = Numbers.plain(points);
            return of.isPresent()
                    ? Set.of("rating:" + plain + "/" + Numbers.plain(of.get()), "rating:" + plain, "number:" + plain)
                    : Set.of("rating of:" + plain, "rating:" + plain, "number:" + plain);
        }

        @Override
        public Set<String> offers() {
            String plain = Numbers.plain(points);
            return of.isPresent()
                    ? Set.of("rating:" + plain + "/" + Numbers.plain(of.get()), "rating of:" + plain)
                    : Set.of("rating:" + plain, "number:" + plain);
        }
    }

    /** @param words folded; a name is proven when each of them stands in some source */
    record Name(List<String> words) implements Value {

        @Override
        public Set<String> asks() {
            return Set.of("name:" + String.join(" ", words));
        }

        @Override
        public Set<String> offers() {
            return asks();
        }
    }
}
