package com.presenceos.knowledge.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document is called. */
final class Titles {

    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(\\S.{0,200})", Pattern.MULTILINE);
    private static final Pattern CLOSING = Pattern.compile(" +#+ *$");

    /** What programs write when their user wrote nothing. */
    private static final Pattern BY_A_PROGRAM = Pattern.compile(
            "untitled.{0,20}|microsoft (word|powerpoint|excel) - .*|.*\\.(docx?|pptx?|xlsx?|indd|odt|pages|pdf|qxp|ai)",
            Pattern.CASE_INSENSITIVE);

    private Titles() {}

    static String ofMarkdown(String text, String fileName) {
        Matcher heading = HEADING.matcher(text);
        return heading.find() ? CLOSING.matcher(heading.group(1)).replaceFirst("") : ofFile(fileName);
    }

    static String given(Optional<String> title, String fileName) {
        return title.map(String::strip)
                .filter(text -> !text.isEmpty())
                .filter(text ->
                        text.length() > 500 || !BY_A_PROGRAM.matcher(text).matches())
                .orElseGet(() -> ofFile(fileName));
    }

    /** "Summer_menu.pdf" is "Summer menu". */
    static String ofFile(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String title =
                (dot > 0 ? last.substring(0, dot) : last).replace('_', ' ').strip();
        return title.isEmpty() ? "Document" : title;
    }
}
