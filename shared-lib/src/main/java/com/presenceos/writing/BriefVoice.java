package com.presenceos.writing;

import com.presenceos.brands.Voice;
import java.util.List;
import java.util.Locale;

/** How the brand speaks, in a brief: tones from 0 to 100. */
public record BriefVoice(
        int formal,
        int playful,
        int bold,
        int technical,
        int emotional,
        List<String> examplePhrases,
        List<String> wordsToAvoid,
        List<String> wordsToPrefer,
        boolean emojisAllowed,
        int maxEmojis,
        String hashtagStyle,
        String instructions) {

    public static BriefVoice of(Voice voice) {
        return new BriefVoice(
                voice.tones().formal(),
                voice.tones().playful(),
                voice.tones().bold(),
                voice.tones().technical(),
                voice.tones().emotional(),
                voice.examplePhrases(),
                voice.wordsToAvoid(),
                voice.wordsToPrefer(),
                voice.emojisAllowed(),
                voice.maxEmojisPerPost(),
                voice.hashtagStyle().name().toLowerCase(Locale.ROOT),
                voice.customInstructions());
    }
}
