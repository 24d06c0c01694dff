package com.presenceos.drafts.writing;

import com.presenceos.brands.HashtagStyle;
import com.presenceos.drafts.DraftFormat;

/** How many hashtags a text is to have. */
record HashtagRange(int min, int max) {

    static HashtagRange of(HashtagStyle style, DraftFormat format) {
        return switch (style) {
            case NONE -> new HashtagRange(0, 0);
            case FEW -> new HashtagRange(1, Math.min(5, format.maxHashtags()));
            case MANY -> new HashtagRange(6, Math.min(15, format.maxHashtags()));
        };
    }
}
