package com.presenceos.local.models.writer.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences of a text: lines, and what full stops part. */
public final class Sentences {

    private static final Pattern MARKUP = Pattern.compile("^(?:#{1,6}|[-*•–]|\\d+[.)])\\s+");
    // A full stop after one of these, or before a small letter, ends nothing.
    private static final Pattern OPEN = Pattern.compile(
            ".*(?:^|[\\s(])(?:\\p{L}|ca|bzw|inkl|St|Str|Dr|Nr|No|approx|e\\.g|i\\.e|Sr|Sra|Mme|M|z\\. ?B|av|env|p\\. ?ej|Mr|Mrs|Ms)\\.$");

    private Sentences() {}

    public static List<String> of(String text, Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            List<String> parts = parts(MARKUP.matcher(line.strip()).replaceFirst(""), locale);
            sentences.addAll(parts);
        }
        return sentences;
    }

    private static List<String> parts(String line, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        List<String> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String part = line.substring(from, to).strip();
            if (part.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && belongsTo(parts.getLast(), part)) {
                parts.set(parts.size() - 1, parts.getLast() + " " + part);
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean belongsTo(String before, String part) {
        boolean day = before.matches(".*\\b\\d{1,2}\\.$") && Months.begin(part);
        return Character.isLowerCase(part.codePointAt(0))
                || day
                || OPEN.matcher(before).matches();
    }
}
