package com.presenceos.knowledge.passages;

import com.presenceos.brands.Language;
import java.util.Locale;
import java.util.Map;

/**
 * How PostgreSQL reduces words to what they have in common: one of the configurations it brings along.
 *
 * @param configuration its name, never from outside
 */
public record SearchLanguage(String configuration) {

    private static final Map<String, String> CONFIGURATIONS = Map.ofEntries(
            Map.entry("ar", "arabic"),
            Map.entry("da", "danish"),
            Map.entry("nl", "dutch"),
            Map.entry("en", "english"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("de", "german"),
            Map.entry("el", "greek"),
            Map.entry("hu", "hungarian"),
            Map.entry("id", "indonesian"),
            Map.entry("ga", "irish"),
            Map.entry("it", "italian"),
            Map.entry("lt", "lithuanian"),
            Map.entry("nb", "norwegian"),
            Map.entry("nn", "norwegian"),
            Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ro", "romanian"),
            Map.entry("ru", "russian"),
            Map.entry("es", "spanish"),
            Map.entry("sv", "swedish"),
            Map.entry("tr", "turkish"));

    /** Of a language it knows nothing about, words are taken as they are. */
    public static SearchLanguage of(Language language) {
        String code = Locale.forLanguageTag(language.tag()).getLanguage();
        return new SearchLanguage(CONFIGURATIONS.getOrDefault(code, "simple"));
    }
}
