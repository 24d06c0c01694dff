package com.presenceos.writing;

import java.util.regex.Pattern;

/**
 * Text without what nobody sees: a writer is told nothing that a person who looks at the same text would not find there. Soft
 * hyphens, spaces and operators of no width, marks that turn the direction around, tags (Unicode, General Punctuation and
 * Tags). What joins letters and emojis, and what marks the direction of a single one, stays.
 */
final class Visible {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\x{e0000}-\\x{e007f}]");

    private Visible() {}

    static String only(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }
}
