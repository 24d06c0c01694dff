package com.presenceos.local.models.writer.language;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a phrase book, with its slots in braces. */
public record Phrase(String text) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    public Set<String> slots() {
        return SLOT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The line with what its slots stand for. */
    public String with(Map<String, String> values) {
        return with(values, value -> value);
    }

    /** @param inside makes of a value what it is in the middle of a sentence */
    public String with(Map<String, String> values, UnaryOperator<String> inside) {
        return SLOT.matcher(text).replaceAll(match -> {
            String value = values.getOrDefault(match.group(1), "");
            boolean begins = text.substring(0, match.start()).matches("(?s)|.*[.?!¿¡„“«] ?");
            boolean named = !match.group(1).equals("title") && !match.group(1).equals("subject");
            return Matcher.quoteReplacement(begins || named || value.endsWith("?") ? value : inside.apply(value));
        });
    }
}
