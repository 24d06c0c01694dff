package com.presenceos.checks.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the checks know something about. */
public enum Tongue {
    ENGLISH("en", "English"),
    FRENCH("fr", "French"),
    GERMAN("de", "German"),
    SPANISH("es", "Spanish"),
    ITALIAN("it", "Italian"),
    DUTCH("nl", "Dutch"),
    SWEDISH("sv", "Swedish"),
    PORTUGUESE("pt", "Portuguese");

    private final String code;
    private final String inWords;

    Tongue(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    /** @param tag of BCP 47; its region makes no difference here */
    public static Optional<Tongue> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(tongue -> tongue.code.equals(language))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String inWords() {
        return inWords;
    }
}
