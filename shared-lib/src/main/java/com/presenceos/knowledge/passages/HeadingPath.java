package com.presenceos.knowledge.passages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The headings a line stands under. */
final class HeadingPath {

    private static final String BETWEEN = " › ";

    /** It is repeated in every piece below it: endless titles would make much of little. */
    private static final int LONGEST = 400;

    private final Deque<Line.Heading> headings = new ArrayDeque<>();

    /** Answers whether there was room; nothing happens where there was none. */
    boolean takes(Line.Heading heading) {
        int length = heading.title().length();
        for (Line.Heading above : headings) {
            length += above.level() < heading.level() ? above.title().length() + BETWEEN.length() : 0;
        }
        return length <= LONGEST;
    }

    void enter(Line.Heading heading) {
        while (!headings.isEmpty() && headings.getLast().level() >= heading.level()) {
            headings.removeLast();
        }
        headings.addLast(heading);
    }

    /** The heading that was entered last, which is left by this. */
    Line.Heading leave() {
        return headings.removeLast();
    }

    boolean isBelow(Line.Heading heading) {
        return !headings.isEmpty() && headings.getLast().level() >= heading.level();
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Iterator<Line.Heading> each = headings.iterator(); each.hasNext(); ) {
            text.append(each.next().title()).append(each.hasNext() ? BETWEEN : "");
        }
        return text.toString();
    }
}
