package com.presenceos.checks;

import com.presenceos.checks.voice.ScoreVoice;
import java.util.List;

/** Looks a text through, whoever or whatever wrote it. */
public final class CheckText {
    private static final List<Check> CHECKS = List.of(
            new NetworkLimits(),
            new ForeignLanguage(),
            new UnsupportedFacts(),
            new WordsToAvoid(),
            new EmojiUse(),
            new HashtagHabit(),
            new WordsToPrefer());

    public CheckReport check(TextToCheck text) {
        List<Finding> findings =
                CHECKS.stream().flatMap(check -> check.in(text).stream()).toList();
        return new CheckReport(findings, ScoreVoice.of(text.caption(), text.voice(), text.tongue()));
    }
}
