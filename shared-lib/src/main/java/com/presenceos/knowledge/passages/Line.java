package com.presenceos.knowledge.passages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line, looked at alone, says about the structure around it. */
sealed interface Line {

    /** A line longer than this is text, whatever it begins with; so no pattern ever meets an endless one. */
    int LONGEST_MARK = 200;

    Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \t]");
    Pattern UNDERLINE = Pattern.compile(" {0,3}(?:={2,}|-{2,})[ \t]*");
    Pattern RULE = Pattern.compile(" {0,3}(?:(?:-[ \t]*){3,}|(?:\\*[ \t]*){3,}|(?:_[ \t]*){3,})");
    Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~)");
    Pattern ITEM = Pattern.compile("[ \t]{0,20}(?:[-*+•‣◦–]|\\p{Nd}{1,9}[.)])[ \t\u00a0]");
    Pattern ROW = Pattern.compile(" {0,3}\\|");

    record Blank() implements Line {}

    record Heading(int level, String title) implements Line {}

    /** Makes a heading of the one line above it. */
    record Underline(int level) implements Line {}

    record Rule() implements Line {}

    record Fence() implements Line {}

    /** Begins a block right below another one. */
    record Entry() implements Line {}

    record Plain() implements Line {}

    static Line of(String line) {
        if (line.isBlank()) {
            return new Blank();
        }
        if (FENCE.matcher(line).lookingAt()) {
            return new Fence();
        }
        if (line.length() <= LONGEST_MARK) {
            Matcher heading = HEADING.matcher(line);
            if (heading.lookingAt()) {
                return heading(
                        heading.group(1).length(), line.substring(heading.end()).strip());
            }
            if (UNDERLINE.matcher(line).matches()) {
                return new Underline(line.strip().startsWith("=") ? 1 : 2);
            }
            if (RULE.matcher(line).matches()) {
                return new Rule();
            }
        }
        return ITEM.matcher(line).lookingAt() || ROW.matcher(line).lookingAt() ? new Entry() : new Plain();
    }

    private static Line heading(int level, String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        // "C#" keeps its sign; "Menu ##" closes a heading.
        boolean closed = end == 0 || Character.isWhitespace(text.charAt(end - 1));
        String title = closed ? text.substring(0, end).strip() : text;
        return title.isEmpty() ? new Blank() : new Heading(level, title);
    }
}
