package com.presenceos.drafts.rewriting;

import java.util.Locale;

/** What is to become of a text. */
public enum RewriteGoal {
    SHORTER,
    LONGER,
    /** The same in another language. */
    LANGUAGE,
    /** The same for another network: its length, its number of hashtags, its way of speaking. */
    FORMAT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
