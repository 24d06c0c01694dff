package com.presenceos.writing;

import com.presenceos.brands.HashtagStyle;

/** How many hashtags a text is to have. */
public record HashtagRange(int min, int max) {

    public static HashtagRange of(HashtagStyle style, DraftFormat format) {
        return switch (style) {
            case NONE -> new HashtagRange(0, 0);
            case FEW -> new HashtagRange(1, Math.min(5, format.maxHashtags()));
            case MANY -> new HashtagRange(6, Math.min(15, format.maxHashtags()));
        };
    }
}
