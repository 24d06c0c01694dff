package com.presenceos.functions.brands;

import com.presenceos.brands.HashtagStyle;
import com.presenceos.brands.Voice;
import java.time.Instant;
import java.util.List;

record VoiceResponse(
        int toneFormal,
        int tonePlayful,
        int toneBold,
        int toneTechnical,
        int toneEmotional,
        List<String> examplePhrases,
        List<String> wordsToAvoid,
        List<String> wordsToPrefer,
        boolean emojisAllowed,
        int maxEmojisPerPost,
        HashtagStyle hashtagStyle,
        String primaryLanguage,
        String customInstructions,
        Instant updatedAt) {

    static VoiceResponse of(Voice voice) {
        return new VoiceResponse(
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
                voice.hashtagStyle(),
                voice.primaryLanguage().tag(),
                voice.customInstructions(),
                voice.updatedAt());
    }
}
