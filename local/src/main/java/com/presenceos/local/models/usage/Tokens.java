package com.presenceos.local.models.usage;

/** How much text there is: a token for each four characters begun, near what the providers count for European text. */
public final class Tokens {

    private static final int CHARACTERS = 4;

    private Tokens() {}

    public static int in(String text) {
        return (text.codePointCount(0, text.length()) + CHARACTERS - 1) / CHARACTERS;
    }

    /** As much of the start of a text as has so many tokens. */
    public static String first(int tokens, String text) {
        if (in(text) <= tokens) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, tokens * CHARACTERS));
    }
}
