package com.presenceos.brands;

import java.time.Instant;
import java.util.List;

/** How a brand speaks. */
public record Voice(
        Tones tones,
        List<String> examplePhrases,
        List<String> wordsToAvoid,
        List<String> wordsToPrefer,
        boolean emojisAllowed,
        int maxEmojisPerPost,
        HashtagStyle hashtagStyle,
        Language primaryLanguage,
        String customInstructions,
        Instant updatedAt) {

    public Voice {
        examplePhrases = List.copyOf(examplePhrases);
        wordsToAvoid = List.copyOf(wordsToAvoid);
        wordsToPrefer = List.copyOf(wordsToPrefer);
    }

    /** What a brand sounds like until somebody says otherwise. */
    static Voice unspoken(Instant now) {
        return new Voice(
                Tones.EVEN, List.of(), List.of(), List.of(), true, 3, HashtagStyle.FEW, Language.ENGLISH, "", now);
    }
}
