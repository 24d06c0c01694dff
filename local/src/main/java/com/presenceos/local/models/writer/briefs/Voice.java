package com.presenceos.local.models.writer.briefs;

import com.presenceos.local.models.writer.language.Words;
import java.util.List;

/** How the brand speaks; tones from 0 to 100. */
public record Voice(
        int formal,
        int playful,
        int bold,
        int technical,
        int emotional,
        List<String> wordsToAvoid,
        List<String> wordsToPrefer,
        int mostEmojis,
        String hashtagStyle) {

    public boolean avoids(String text) {
        return wordsToAvoid.stream().anyMatch(word -> Words.contains(text, word));
    }

    public boolean prefers(String text) {
        return wordsToPrefer.stream().anyMatch(word -> Words.contains(text, word));
    }
}
