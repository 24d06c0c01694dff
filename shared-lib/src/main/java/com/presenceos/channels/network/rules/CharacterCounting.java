package com.presenceos.channels.network.rules;

import java.text.BreakIterator;
import java.util.Locale;

/** What a network means by a character when it limits a text. The pages count the same way. */
public enum CharacterCounting {
    /** Unicode code points: an emoji with a skin tone is two. */
    CODE_POINTS,
    /** UTF-16 code units, as JavaScript and Java measure a string: most emojis are two, families up to eleven. */
    UTF16_UNITS,
    /** Extended grapheme clusters: what a person takes for one character. */
    GRAPHEMES,
    /** As X weighs them: most letters one, emojis and the letters of East Asia two, an address 23. */
    WEIGHTED;

    public int count(String text) {
        return switch (this) {
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case UTF16_UNITS -> text.length();
            case GRAPHEMES -> graphemes(text);
            case WEIGHTED -> WeightedCharacters.count(text);
        };
    }

    private static int graphemes(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        int count = 0;
        while (borders.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
