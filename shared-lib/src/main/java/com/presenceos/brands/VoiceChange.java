package com.presenceos.brands;

import com.presenceos.platform.failure.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request changes of a voice; what it leaves out is null. */
public record VoiceChange(
        @Nullable Integer toneFormal,
        @Nullable Integer tonePlayful,
        @Nullable Integer toneBold,
        @Nullable Integer toneTechnical,
        @Nullable Integer toneEmotional,
        @Nullable List<@Nullable String> examplePhrases,
        @Nullable List<@Nullable String> wordsToAvoid,
        @Nullable List<@Nullable String> wordsToPrefer,
        @Nullable Boolean emojisAllowed,
        @Nullable Integer maxEmojisPerPost,
        @Nullable HashtagStyle hashtagStyle,
        @Nullable String primaryLanguage,
        @Nullable String customInstructions) {

    private static final int MAX_TONE = 100;
    private static final int MAX_EMOJIS = 30;
    private static final int MAX_INSTRUCTIONS = 4000;

    Voice over(Voice voice, Instant now) {
        Violations violations = new Violations();
        Voice changed = new Voice(
                tones(violations, voice.tones()),
                list(violations, "/example_phrases", examplePhrases, voice.examplePhrases(), 50, 500),
                list(violations, "/words_to_avoid", wordsToAvoid, voice.wordsToAvoid(), 200, 100),
                list(violations, "/words_to_prefer", wordsToPrefer, voice.wordsToPrefer(), 200, 100),
                emojisAllowed == null ? voice.emojisAllowed() : emojisAllowed,
                number(violations, "/max_emojis_per_post", maxEmojisPerPost, voice.maxEmojisPerPost(), MAX_EMOJIS),
                hashtagStyle == null ? voice.hashtagStyle() : hashtagStyle,
                language(violations, voice.primaryLanguage()),
                violations
                        .optionalText("/custom_instructions", customInstructions, MAX_INSTRUCTIONS)
                        .orElse(voice.customInstructions()),
                now);
        violations.throwIfAny();
        return changed;
    }

    private Tones tones(Violations violations, Tones now) {
        return new Tones(
                number(violations, "/tone_formal", toneFormal, now.formal(), MAX_TONE),
                number(violations, "/tone_playful", tonePlayful, now.playful(), MAX_TONE),
                number(violations, "/tone_bold", toneBold, now.bold(), MAX_TONE),
                number(violations, "/tone_technical", toneTechnical, now.technical(), MAX_TONE),
                number(violations, "/tone_emotional", toneEmotional, now.emotional(), MAX_TONE));
    }

    private Language language(Violations violations, Language now) {
        return primaryLanguage == null
                ? now
                : Language.read(violations, "/primary_language", primaryLanguage)
                        .orElse(now);
    }

    private static int number(Violations violations, String pointer, @Nullable Integer value, int now, int max) {
        if (value == null) {
            return now;
        }
        violations.check(value >= 0 && value <= max, pointer, "is " + value + "; 0 to " + max + " is allowed");
        return value;
    }

    private static List<String> list(
            Violations violations,
            String pointer,
            @Nullable List<@Nullable String> values,
            List<String> now,
            int maxItems,
            int maxCharacters) {
        if (values == null) {
            return now;
        }
        violations.check(
                values.size() <= maxItems, pointer, "has " + values.size() + " items; " + maxItems + " are allowed");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(violations.text(pointer + "/" + i, values.get(i), maxCharacters));
        }
        return texts;
    }
}
