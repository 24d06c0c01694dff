package com.presenceos.checks.facts;

import com.presenceos.checks.text.Folding;
import com.presenceos.checks.text.Sections;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers written as words: thirty-five, quatre-vingt-dix, treinta y cinco, zweihundertfünfzig. */
final class NumberWords {
    private final Map<String, Integer> values;
    private final Set<String> ones;
    private final Set<String> links;

    private NumberWords(Map<String, Integer> values, Set<String> ones, Set<String> links) {
        this.values = values;
        this.ones = ones;
        this.links = links;
    }

    static NumberWords of(Sections words, Tongue tongue) {
        Map<String, Integer> values = new HashMap<>();
        words.meanings("numbers").forEach((word, number) -> values.put(Folding.fold(word), Integer.valueOf(number)));
        if (tongue == Tongue.GERMAN) {
            joinGerman(values);
        }
        Set<String> ones = new HashSet<>();
        words.entries("one").stream()
                .map(Folding::fold)
                .filter(one -> one.length() > 1 && !one.equals("an"))
                .forEach(ones::add);
        return new NumberWords(values, ones, Set.copyOf(words.entries("number links")));
    }

    /** German writes a number below a thousand as one word. */
    private static void joinGerman(Map<String, Integer> values) {
        Map<String, Integer> small = new HashMap<>(values);
        small.keySet().removeIf(word -> values.getOrDefault(word, 0) >= 100);
        Map<String, Integer> belowHundred = new HashMap<>(small);
        small.forEach((ten, tens) -> {
            if (tens >= 20) {
                belowHundred.put("einund" + ten, 1 + tens);
                small.forEach((unit, units) -> {
                    if (units < 10) {
                        belowHundred.put(unit + "und" + ten, units + tens);
                    }
                });
            }
        });
        values.putAll(belowHundred);
        Map<String, Integer> hundreds = new HashMap<>(Map.of("hundert", 100, "einhundert", 100));
        small.forEach((unit, units) -> {
            if (units < 10) {
                hundreds.put(unit + "hundert", units * 100);
                values.put(unit + "tausend", units * 1000);
            }
        });
        values.putAll(hundreds);
        hundreds.forEach(
                (hundred, base) -> belowHundred.forEach((rest, number) -> values.put(hundred + rest, base + number)));
    }

    Optional<Integer> value(Token word) {
        return word.isWord() ? Optional.ofNullable(values.get(word.folded())) : Optional.empty();
    }

    /** Ten million and more mean nothing as words: what is longer than this is not a number but a song. */
    private static final long MOST = 1_000_000_000L;

    Optional<Numeral> at(Words words, int index) {
        Optional<Integer> first = value(words.at(index));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long total = 0;
        long current = 0;
        int number = first.get();
        int next = index;
        while (true) {
            if (number >= 1000) {
                total += Math.max(1, current) * number;
                current = 0;
            } else if (number == 100) {
                current = Math.max(1, current) * 100;
            } else {
                current += number == 20 && current % 100 == 4 ? 76 : number;
            }
            next++;
            int following = following(words, next);
            int known = following < 0 ? -1 : known(words, following, following > next);
            if (known < 0 || total + current > MOST || !joins(current, known)) {
                break;
            }
            number = known;
            next = following;
        }
        return Optional.of(new Numeral(BigDecimal.valueOf(total + current), next, false));
    }

    private int following(Words words, int next) {
        Token token = words.at(next);
        if (token.startsLine()) {
            return -1;
        }
        boolean hyphen = token.isSignOf("-‐‑") && token.follows();
        return hyphen || (token.isWord() && links.contains(token.folded())) ? next + 1 : next;
    }

    private int known(Words words, int at, boolean linked) {
        Token token = words.at(at);
        if (linked && token.isWord() && ones.contains(token.folded())) {
            return 1;
        }
        // "y" and "et" also join two numbers: after "vingt et" goes one, after "treinta y" a digit.
        return value(token).orElse(-1);
    }

    private static boolean joins(long current, int number) {
        if (number >= 1000) {
            return current > 0;
        }
        if (number == 100) {
            return current > 0 && current < 10;
        }
        if (number > 100) {
            return current == 0;
        }
        long tens = current % 100;
        boolean afterThousand = current == 0;
        boolean afterHundred = current > 0 && tens == 0;
        boolean afterTens = number < 10 && tens >= 20 && tens % 10 == 0;
        boolean french = (tens == 60 || tens == 80) && number >= 10 && number < 20;
        boolean dixSept = tens % 20 == 10 && number >= 7 && number < 10;
        boolean fourTwenties = tens == 4 && number == 20;
        return afterThousand || afterHundred || afterTens || french || dixSept || fourTwenties;
    }
}
