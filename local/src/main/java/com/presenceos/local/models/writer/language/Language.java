package com.presenceos.local.models.writer.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the writer can write in. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es");

    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final Map<Language, Pattern> FRIENDLY = Map.of(
            GERMAN, word("du|dir|dich|deine?[mnrs]?"),
            FRENCH, word("tu|toi|ton|ta|tes"),
            SPANISH, word("tú|te|ti|tus?|quieras|contigo"));

    private final String code;

    Language(String code) {
        this.code = code;
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

    /** Whether a sentence addresses nobody as a friend who is to be addressed as a stranger. */
    public boolean suits(String sentence, int formality) {
        return !addressesStrangers(formality)
                || !FRIENDLY.getOrDefault(this, NONE).matcher(sentence).find();
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
