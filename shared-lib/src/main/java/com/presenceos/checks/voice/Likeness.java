package com.presenceos.checks.voice;

import com.presenceos.checks.text.Folding;
import com.presenceos.checks.text.Tongue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a text is like the phrases a brand gave as examples: by its manner, and by the runs of letters it is made
 * of, which know endings and small words of no list.
 */
final class Likeness {
    private static final int RUN = 3;
    private static final int MOST_CHARACTERS = 5_000;
    /** Two texts of one language share this much whatever they say. */
    private static final double STRANGERS = 0.15;

    private static final double TWINS = 0.5;

    private Likeness() {}

    /** From 0 to 1. */
    static double of(String text, List<String> examples, Tongue tongue) {
        String all = String.join("\n", examples);
        double letters = (cosine(runs(text), runs(all)) - STRANGERS) / (TWINS - STRANGERS);
        return 0.75 * manners(text, all, tongue) + 0.25 * Math.clamp(letters, 0, 1);
    }

    private static double manners(String text, String examples, Tongue tongue) {
        Sound one = Sound.of(Manner.of(text, tongue));
        Sound other = Sound.of(Manner.of(examples, tongue));
        Map<Tone, Double> apart = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            apart.put(tone, Math.abs(one.level(tone) - other.level(tone)) / 2);
        }
        double sum = apart.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.clamp(1 - sum / Tone.values().length * 2, 0, 1);
    }

    private static Map<String, Integer> runs(String text) {
        String folded = Folding.fold(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= folded.length(); i++) {
            runs.merge(folded.substring(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }

    private static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
        double dot = one.entrySet().stream()
                .mapToDouble(run -> run.getValue() * other.getOrDefault(run.getKey(), 0))
                .sum();
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<String, Integer> runs) {
        return Math.sqrt(runs.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum());
    }
}
