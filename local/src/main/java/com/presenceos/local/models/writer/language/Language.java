package com.presenceos.local.models.writer.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the writer can write in. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** @param tag of BCP 47, such as {@code de-AT} */
    public static Optional<Language> of(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code.equals(wanted))
                .findFirst();
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    String code() {
        return code;
    }

    /** From which formality on strangers are addressed as such: each language has its own custom. */
    public boolean addressesStrangers(int formality) {
        return switch (this) {
            case ENGLISH -> formality >= 65;
            case GERMAN -> formality >= 55;
            case FRENCH -> formality >= 35;
            case SPANISH -> formality >= 65;
        };
    }
}
