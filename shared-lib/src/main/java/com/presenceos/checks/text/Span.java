package com.presenceos.checks.text;

/** Where something stands in a text, in UTF-16 units as Java and JavaScript count; the end is not part of it. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span from " + start + " to " + end + " is none");
        }
    }

    public Span to(Span last) {
        return new Span(start, last.end);
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean touches(Span other) {
        return start < other.end && other.start < end;
    }
}
