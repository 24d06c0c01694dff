package com.presenceos.checks.voice;

import java.util.EnumMap;
import java.util.Map;

/** How a text sounds in each tone, from -1 to 1. */
final class Sound {
    private final Manner manner;
    private final Map<Tone, Double> levels = new EnumMap<>(Tone.class);

    private Sound(Manner manner) {
        this.manner = manner;
    }

    static Sound of(Manner manner) {
        Sound sound = new Sound(manner);
        for (Tone tone : Tone.values()) {
            double level = tone.ofPlainText();
            for (Trait trait : Trait.values()) {
                level += sound.pushed(trait, tone);
            }
            sound.levels.put(tone, Math.clamp(level, -1, 1));
        }
        return sound;
    }

    double level(Tone tone) {
        return levels.getOrDefault(tone, 0.0);
    }

    /** What one trait adds to a tone, or takes from it. */
    double pushed(Trait trait, Tone tone) {
        return trait.push(tone) * trait.strength(manner);
    }

    Manner manner() {
        return manner;
    }
}
