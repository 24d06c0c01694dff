package com.presenceos.local.models.writer.facts;

import com.presenceos.local.models.writer.language.Months;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Prices, days and times in a text. One that is said is taken; of several nobody can tell which is meant. */
final class Figures {

    private static final Map<String, Pattern> PATTERNS = Map.of(
            "price",
            Pattern.compile(
                    "[€$£]\\s?\\d+(?:[.,]\\d{1,2})?(?!\\d)"
                            + "|(?<![\\d.,])\\d+(?:[.,]\\d{1,2})?\\s?(?:€|EUR|USD|GBP|CHF|SEK|NOK|DKK|kr|£|\\$)(?![\\p{L}\\d])"),
            "time",
            Pattern.compile(
                    "(?<![\\d:.,])\\d{1,2}[:h.]\\d{2}(?:\\s?(?:Uhr|[ap]\\.?m\\.?))?(?![\\d.])|(?<![\\d:.,])\\d{1,2}\\s?(?:Uhr|am|pm)(?!\\p{L})"),
            "when",
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}\\.\\s?" + Months.NAMES + "(?:\\s\\d{4})?"
                    + "|\\d{1,2}(?:er)?\\s(?:de\\s)?" + Months.NAMES + "(?:\\s(?:de\\s)?\\d{4})?"
                    + "|" + Months.NAMES + "\\s\\d{1,2}(?:,\\s\\d{4})?"));

    private Figures() {}

    static Map<String, String> in(String text) {
        Map<String, String> figures = new LinkedHashMap<>();
        PATTERNS.forEach((name, pattern) -> {
            List<String> found = pattern.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            if (found.size() == 1) {
                figures.put(name, found.getFirst());
            }
        });
        return figures;
    }
}
