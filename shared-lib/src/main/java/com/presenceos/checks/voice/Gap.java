package com.presenceos.checks.voice;

import com.presenceos.brands.Tones;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How far a text is from one slider.
 *
 * @param slider 0 to 100
 * @param level of the text, -1 to 1
 */
record Gap(Tone tone, int slider, double level) {
    /** A slider this near the middle has no opinion. */
    private static final double NO_OPINION = 0.1;

    private static final int MOST_NAMED = 3;

    static List<Gap> of(Sound sound, Tones tones) {
        return Arrays.stream(Tone.values())
                .map(tone -> new Gap(tone, tone.slider(tones), sound.level(tone)))
                .toList();
    }

    /** -1 for none of it, 1 for as much as can be. */
    private double wanted() {
        return (slider - 50) / 50.0;
    }

    /** How much the voice cares: not at all in the middle. */
    double weight() {
        double opinion = Math.abs(wanted());
        return opinion <= NO_OPINION ? 0 : opinion;
    }

    /** From 0, there or beyond, to 1, at the other end. */
    double size() {
        double direction = Math.signum(wanted());
        return Math.clamp((Math.abs(wanted()) - level * direction) / (1 + Math.abs(wanted())), 0, 1);
    }

    List<Reason> reasons(Sound sound, int points) {
        List<Reason> reasons = new ArrayList<>();
        List<Trait> wrong = traits(sound, -Math.signum(wanted()));
        if (wrong.isEmpty()) {
            reasons.add(new Reason(tone.inWords(), "Little that sounds " + opposite(), asks(), missing(), points));
            return reasons;
        }
        int each = Math.max(1, points / wrong.size());
        for (Trait trait : wrong) {
            reasons.add(new Reason(tone.inWords(), trait.measured(sound.manner()), asks(), trait.less(), each));
        }
        return reasons;
    }

    /** What pushes the text this way most. */
    private List<Trait> traits(Sound sound, double direction) {
        return Arrays.stream(Trait.values())
                .filter(trait -> sound.pushed(trait, tone) * direction > 0.1)
                .sorted(Comparator.comparingDouble(trait -> -sound.pushed(trait, tone) * direction))
                .limit(MOST_NAMED)
                .toList();
    }

    private String opposite() {
        return wanted() > 0 ? tone.inWords() : "less " + tone.inWords();
    }

    private String asks() {
        return "the voice asks for " + tone.inWords() + " " + slider + " of 100";
    }

    /** The trait that would help most. */
    private String missing() {
        double direction = Math.signum(wanted());
        return Arrays.stream(Trait.values())
                .max(Comparator.comparingDouble(trait -> trait.push(tone) * direction))
                .map(Trait::more)
                .orElseThrow();
    }
}
