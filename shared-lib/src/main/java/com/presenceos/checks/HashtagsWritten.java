package com.presenceos.checks;

import java.util.regex.Pattern;

/** How many hashtags a post has, those within its caption among them. */
final class HashtagsWritten {
    private static final Pattern IN_CAPTION = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]");

    private HashtagsWritten() {}

    static int in(TextToCheck text) {
        return text.hashtags().size()
                + (int) IN_CAPTION.matcher(text.caption()).results().count();
    }
}
