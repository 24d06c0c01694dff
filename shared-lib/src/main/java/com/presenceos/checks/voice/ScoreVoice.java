package com.presenceos.checks.voice;

import com.presenceos.brands.Voice;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import com.presenceos.checks.text.WordsListed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores a text against a voice. The same text and voice always get the same score. */
public final class ScoreVoice {
    /** What a text gets from a voice that says nothing. */
    private static final double NO_OPINION = 70;
    /** From this sum of opinions on, the sliders alone decide. */
    private static final double CLEAR = 0.8;

    private static final double SHARE_OF_EXAMPLES = 0.25;
    private static final int PER_WORD_TO_AVOID = 12;
    private static final int MOST_FOR_WORDS_TO_AVOID = 36;
    private static final int FOR_WORDS_TO_PREFER = 4;
    private static final int WORTH_SAYING = 4;

    private ScoreVoice() {}

    public static VoiceScore of(String text, Voice voice, Tongue tongue) {
        Sound sound = Sound.of(Manner.of(text, tongue));
        List<Gap> gaps = Gap.of(sound, voice.tones());
        double opinion = gaps.stream().mapToDouble(Gap::weight).sum();
        double clear = Math.min(1, opinion / CLEAR);
        double apart = opinion == 0
                ? 0
                : gaps.stream().mapToDouble(gap -> gap.weight() * gap.size()).sum() / opinion;
        double score = (1 - clear) * NO_OPINION + clear * 100 * (1 - apart);
        List<Reason> reasons = new ArrayList<>();
        for (Gap gap : gaps) {
            int points = opinion == 0 ? 0 : (int) Math.round(clear * 100 * gap.weight() * gap.size() / opinion);
            if (points >= WORTH_SAYING) {
                reasons.addAll(gap.reasons(sound, points));
            }
        }
        if (!voice.examplePhrases().isEmpty()) {
            double likeness = Likeness.of(text, voice.examplePhrases(), tongue);
            double share = opinion == 0 ? 1 - SHARE_OF_EXAMPLES : SHARE_OF_EXAMPLES;
            score = (1 - share) * score + share * 100 * likeness;
            reasons.addAll(unlike(likeness, share));
        }
        score += words(text, voice, tongue, reasons);
        if (text.isBlank()) {
            score = 0;
        }
        reasons.sort(Comparator.comparingInt(Reason::points).reversed());
        return new VoiceScore(Math.clamp(Math.round(score), 0, 100), certainty(opinion, voice), reasons);
    }

    private static List<Reason> unlike(double likeness, double share) {
        int points = (int) Math.round(share * 100 * (1 - likeness));
        return points >= WORTH_SAYING * 2
                ? List.of(new Reason(
                        "examples",
                        Math.round(likeness * 100) + " of 100 like the example phrases",
                        "the voice gives them as its sound",
                        "read them aloud and take up their length and their words",
                        points))
                : List.of();
    }

    private static int words(String text, Voice voice, Tongue tongue, List<Reason> reasons) {
        Words words = Words.of(text);
        List<WordsListed.Hit> avoided =
                WordsListed.of(voice.wordsToAvoid(), tongue).in(words);
        boolean preferred =
                !WordsListed.of(voice.wordsToPrefer(), tongue).in(words).isEmpty();
        int cost = Math.min(MOST_FOR_WORDS_TO_AVOID, PER_WORD_TO_AVOID * avoided.size());
        if (cost > 0) {
            String first = avoided.getFirst().span().in(text);
            reasons.add(new Reason(
                    "words to avoid",
                    avoided.size() == 1
                            ? "“" + first + "” once"
                            : "“" + first + "” and others, " + avoided.size() + " times",
                    "the voice avoids it",
                    "say it in another word",
                    cost));
        }
        return (preferred ? FOR_WORDS_TO_PREFER : 0) - cost;
    }

    private static VoiceScore.Certainty certainty(double opinion, Voice voice) {
        if (opinion == 0 && voice.examplePhrases().isEmpty()) {
            return VoiceScore.Certainty.THE_VOICE_SAYS_LITTLE;
        }
        return opinion >= CLEAR ? VoiceScore.Certainty.CLEAR : VoiceScore.Certainty.SOME;
    }
}
