package com.presenceos.knowledge.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which format a text is in. What it looks like counts first, then what its sender and its name say. */
final class FormatGuess {

    private static final Pattern HEADING = Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE);
    private static final int START = 1000;

    private final DetailNames details;

    FormatGuess(DetailNames details) {
        this.details = details;
    }

    Format of(String text, SourceFile file) {
        String start = start(text);
        if (start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<?xml") && start.contains("<html"))) {
            return Format.HTML;
        }
        if (start.startsWith("<?xml")) {
            throw Refusal.because("is XML; " + Format.ALL);
        }
        Optional<Format> said = byType(file.contentType()).or(() -> byName(file.name()));
        if (said.filter(Format.PDF::equals).isPresent()) {
            throw Refusal.because("is called a PDF and is none; it may be damaged");
        }
        boolean looksLikeJson = start.startsWith("{") || start.startsWith("[");
        if (looksLikeJson && (said.filter(Format.JSON::equals).isPresent() || JsonRows.isJson(text))) {
            return Format.JSON;
        }
        if (CsvHeader.isFirstLineOf(text, details)) {
            return Format.CSV;
        }
        return said.orElseGet(() -> HEADING.matcher(text).find() ? Format.MARKDOWN : Format.TEXT);
    }

    private static String start(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return text.substring(from, Math.min(text.length(), from + START)).toLowerCase(Locale.ROOT);
    }

    private static Optional<Format> byType(String contentType) {
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/json" -> Optional.of(Format.JSON);
            // What Windows calls a CSV file when Excel is there.
            case "text/csv", "text/tab-separated-values", "application/vnd.ms-excel" -> Optional.of(Format.CSV);
            case "text/markdown", "text/x-markdown" -> Optional.of(Format.MARKDOWN);
            case "text/html", "application/xhtml+xml" -> Optional.of(Format.HTML);
            case "application/pdf" -> Optional.of(Format.PDF);
            default -> Optional.empty();
        };
    }

    private static Optional<Format> byName(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "json" -> Optional.of(Format.JSON);
            case "csv", "tsv" -> Optional.of(Format.CSV);
            case "md", "markdown" -> Optional.of(Format.MARKDOWN);
            case "html", "htm", "xhtml" -> Optional.of(Format.HTML);
            case "pdf" -> Optional.of(Format.PDF);
            default -> Optional.empty();
        };
    }
}
