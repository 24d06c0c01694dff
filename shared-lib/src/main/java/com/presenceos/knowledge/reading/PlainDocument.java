package com.presenceos.knowledge.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is no table: one item, or several where it is longer than one may be.
 *
 * @param pages from the first on; a text that knows none is one page
 * @param paged whether a person would look for a page
 */
record PlainDocument(String title, List<String> pages, boolean paged) {

    private static final int LONGEST_TITLE = 120;

    static PlainDocument of(String title, String text) {
        return new PlainDocument(title, List.of(text), false);
    }

    List<Row> rows() {
        List<Part> parts = parts();
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            int number = rows.size() + 1;
            rows.add(new Row.Item(
                    number,
                    part.place(paged, number, parts.size()),
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("knowledge_type", "other")
                            .put("title", title(number, parts.size()))
                            .put("content", part.text())));
        }
        return rows;
    }

    private record Part(int firstPage, int lastPage, String text) {

        String place(boolean paged, int number, int parts) {
            if (!paged) {
                return parts == 1 ? "the whole text" : "part " + number + " of " + parts;
            }
            return firstPage == lastPage ? "page " + firstPage : "pages " + firstPage + " to " + lastPage;
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 1;
        for (int page = 1; page <= pages.size(); page++) {
            String next = pages.get(page - 1);
            if (!text.isEmpty() && text.length() + next.length() > Bounds.CHARACTERS_OF_AN_ITEM) {
                parts.add(new Part(first, page - 1, text.toString().strip()));
                text.setLength(0);
                first = page;
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(next);
        }
        for (String rest : cut(text.toString().strip())) {
            parts.add(new Part(first, pages.size(), rest));
        }
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** Before a heading, else after a paragraph, a line or a word. */
    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > Bounds.CHARACTERS_OF_AN_ITEM) {
            int most = start + Bounds.CHARACTERS_OF_AN_ITEM;
            int least = start + Bounds.CHARACTERS_OF_AN_ITEM / 2;
            int end = most;
            for (String border : List.of("\n# ", "\n## ", "\n\n", "\n", " ")) {
                int found = text.lastIndexOf(border, most);
                if (found > least) {
                    end = found;
                    break;
                }
            }
            if (end == most && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            parts.add(text.substring(start, end).strip());
            start = end;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private String title(int number, int parts) {
        String plain = title.replaceAll("\\s+", " ").strip();
        if (plain.length() > LONGEST_TITLE) {
            int end = plain.offsetByCodePoints(0, Math.min(LONGEST_TITLE, plain.codePointCount(0, plain.length())) - 1);
            plain = plain.substring(0, end).strip() + "…";
        }
        return parts == 1 ? plain : plain + " (" + number + " of " + parts + ")";
    }
}
