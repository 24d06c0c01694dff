package com.presenceos.checks.voice;

import com.presenceos.brands.Tones;

/** The sliders of a voice. */
public enum Tone {
    FORMAL("formal", 0.05),
    PLAYFUL("playful", -0.35),
    BOLD("bold", -0.35),
    TECHNICAL("technical", -0.4),
    EMOTIONAL("emotional", -0.4);

    private final String inWords;
    private final double ofPlainText;

    Tone(String inWords, double ofPlainText) {
        this.inWords = inWords;
        this.ofPlainText = ofPlainText;
    }

    public String inWords() {
        return inWords;
    }

    /** What a text without any trait sounds like, from -1 to 1. */
    double ofPlainText() {
        return ofPlainText;
    }

    public int slider(Tones tones) {
        return switch (this) {
            case FORMAL -> tones.formal();
            case PLAYFUL -> tones.playful();
            case BOLD -> tones.bold();
            case TECHNICAL -> tones.technical();
            case EMOTIONAL -> tones.emotional();
        };
    }
}
