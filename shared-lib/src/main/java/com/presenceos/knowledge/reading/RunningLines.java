package com.presenceos.knowledge.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away the line that stands at the top or bottom of most pages, such as a name and the number of the page. */
final class RunningLines {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int LONGEST = 100;
    private static final int FEWEST_PAGES = 3;

    private RunningLines() {}

    static List<String> without(List<String> pages) {
        List<String> bodies = pages;
        if (pages.size() >= FEWEST_PAGES) {
            Map<String, Integer> tops = count(pages, RunningLines::top);
            Map<String, Integer> bottoms = count(pages, RunningLines::bottom);
            int most = pages.size() / 2;
            bodies = pages.stream()
                    .map(page -> tops.getOrDefault(top(page), 0) > most ? withoutTop(page) : page)
                    .map(page -> bottoms.getOrDefault(bottom(page), 0) > most ? withoutBottom(page) : page)
                    .toList();
        }
        return bodies;
    }

    private interface Line {
        String of(String page);
    }

    private static Map<String, Integer> count(List<String> pages, Line line) {
        Map<String, Integer> count = new HashMap<>();
        pages.stream()
                .map(line::of)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .forEach(text -> count.merge(text, 1, Integer::sum));
        return count;
    }

    private static String top(String page) {
        int end = page.indexOf('\n');
        return (end < 0 ? page : page.substring(0, end)).strip();
    }

    /** Its numbers differ from page to page. At the top they may tell rooms or days apart, and stay. */
    private static String bottom(String page) {
        String line = page.substring(page.lastIndexOf('\n') + 1).strip();
        return line.length() > LONGEST ? line : NUMBER.matcher(line).replaceAll("#");
    }

    private static String withoutTop(String page) {
        int end = page.indexOf('\n');
        return end < 0 ? "" : page.substring(end).strip();
    }

    private static String withoutBottom(String page) {
        int start = page.lastIndexOf('\n');
        return start < 0 ? "" : page.substring(0, start).strip();
    }
}
