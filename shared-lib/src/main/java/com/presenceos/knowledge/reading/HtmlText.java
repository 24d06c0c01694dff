package com.presenceos.knowledge.reading;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and writes it down as Markdown does, so that its structure can still be seen. */
final class HtmlText implements NodeFilter {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();

    /** How many elements around this keep everything on one line: headings and rows of tables. */
    private int oneLine;

    private int preformatted;
    private int lists;

    /** How many elements around this are what the page is about, so that a header in it is one of the text. */
    private int articles;

    HtmlText(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (node instanceof Element element) {
            deadline.check();
            if (HtmlAside.isLeftOut(element, articles > 0)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            gap(2);
            mark("#".repeat(name.charAt(1) - '0') + " ");
            oneLine++;
            return;
        }
        switch (name) {
            case "br" -> gap(1);
            case "li" -> {
                gap(1);
                mark("  ".repeat(Math.clamp(lists - 1L, 0, 5)) + "- ");
            }
            case "ul", "ol" -> {
                gap(lists == 0 ? 2 : 1);
                lists++;
            }
            case "tr" -> {
                gap(1);
                mark("| ");
                oneLine++;
            }
            case "pre" -> {
                gap(2);
                preformatted++;
            }
            case "article", "main" -> {
                gap(2);
                articles++;
            }
            case "td", "th", "thead", "tbody", "tfoot" -> {}
            default -> gap(element.isBlock() && !isOnlyWrapping(element) ? 2 : 0);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            oneLine--;
            gap(2);
            return;
        }
        switch (name) {
            case "td", "th" -> {
                gap(1);
                mark("| ");
            }
            case "tr" -> {
                oneLine--;
                gap(1);
            }
            case "ul", "ol" -> {
                lists--;
                gap(lists == 0 ? 2 : 1);
            }
            case "pre" -> {
                preformatted--;
                gap(2);
            }
            case "article", "main" -> {
                articles--;
                gap(2);
            }
            case "li" -> gap(1);
            case "br", "thead", "tbody", "tfoot" -> {}
            default -> gap(element.isBlock() && !isOnlyWrapping(element) ? 2 : 0);
        }
    }

    /** The paragraph that many editors put into each item of a list. */
    private boolean isOnlyWrapping(Element element) {
        return element.parent() != null && element.parent().normalName().equals("li");
    }

    private void append(String words) {
        if (preformatted > 0 && oneLine == 0) {
            text.append(words);
        } else {
            for (int i = 0; i < words.length(); i++) {
                char letter = words.charAt(i);
                if (!isSpace(letter)) {
                    text.append(letter);
                } else if (!endsWithSpace()) {
                    text.append(' ');
                }
            }
        }
        if (text.length() > Bounds.CHARACTERS) {
            throw Refusal.tooManyCharacters();
        }
    }

    private void mark(String mark) {
        text.append(mark);
    }

    /** So many line ends, counting those that are there already. */
    private void gap(int lines) {
        if (lines == 0) {
            return;
        }
        if (oneLine > 0) {
            if (!endsWithSpace()) {
                text.append(' ');
            }
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.isEmpty()) {
            return;
        }
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        text.repeat('\n', Math.max(0, lines - there));
    }

    private boolean endsWithSpace() {
        return text.isEmpty() || isSpace(text.charAt(text.length() - 1));
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
    }
}
