package com.presenceos.drafts;

import java.util.Locale;

/** The three tempers. They differ in angle, not in adjectives. */
public enum Style {
    /** What there is, where and when: the fact first, then an invitation. */
    CONSERVATIVE("the fact first, as plain service: what it is, where and when, then an invitation"),
    /** Why somebody would care: a small scene or a reason, then the fact. */
    BALANCED("a small scene or a reason from the customer's side, then the fact"),
    /** One claim that stands on one fact. */
    BOLD("a question, a contrast or one direct claim that stands on one fact; short sentences, a strong call");

    private final String angle;

    Style(String angle) {
        this.angle = angle;
    }

    /** For a writer. */
    public String angle() {
        return angle;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
