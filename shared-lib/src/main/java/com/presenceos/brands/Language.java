package com.presenceos.brands;

import com.presenceos.platform.failure.Violations;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The language a brand writes in, as a BCP 47 tag in its usual spelling, e.g. {@code sv-SE}. */
public record Language(String tag) {

    static final Language ENGLISH = new Language("en");
    /** As long as RFC 5646 asks everybody to take. */
    private static final int MAX_CHARACTERS = 35;

    public static Optional<Language> read(Violations violations, String pointer, String text) {
        Optional<Language> language = text.length() <= MAX_CHARACTERS ? parse(text) : Optional.empty();
        violations.check(
                language.isPresent(),
                pointer,
                "'" + (text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "…")
                        + "' is not a language; a BCP 47 tag such as en or sv-SE is needed");
        return language;
    }

    private static Optional<Language> parse(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text.strip()).build();
            return locale.getLanguage().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Language(locale.toLanguageTag()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
