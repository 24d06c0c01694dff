package com.presenceos.checks.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.brands.HashtagStyle;
import com.presenceos.brands.Language;
import com.presenceos.brands.Tones;
import com.presenceos.brands.Voice;
import com.presenceos.checks.text.Tongue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreVoiceTest {
    private static final String LOUD = "We did it! New oven! Come in and smell it!";
    private static final Tones EVEN = new Tones(50, 50, 50, 50, 50);

    @Test
    void saysWhatWasMeasuredWhatIsWantedAndWhatToChange() {
        Voice formal = voice(new Tones(85, 50, 50, 50, 50), List.of(), List.of());

        VoiceScore score = ScoreVoice.of(LOUD, formal, Tongue.ENGLISH);

        assertThat(score.reasons())
                .extracting(Reason::sentence)
                .contains(
                        "3 exclamation marks; the voice asks for formal 85 of 100: end these sentences with a full stop");
    }

    @Test
    void scoresHigherOnceItsAdviceIsTaken() {
        Voice formal = voice(new Tones(85, 50, 50, 50, 50), List.of(), List.of());

        int before = ScoreVoice.of(LOUD, formal, Tongue.ENGLISH).score();
        int after = ScoreVoice.of("We did it. New oven. Come in and smell it.", formal, Tongue.ENGLISH)
                .score();

        assertThat(after).isGreaterThan(before);
    }

    @Test
    void admitsThatAnEvenVoiceSaysLittle() {
        Voice even = voice(EVEN, List.of(), List.of());

        VoiceScore loud = ScoreVoice.of(LOUD, even, Tongue.ENGLISH);
        VoiceScore quiet = ScoreVoice.of("Bread is ready.", even, Tongue.ENGLISH);

        assertThat(loud.certainty()).isEqualTo(VoiceScore.Certainty.THE_VOICE_SAYS_LITTLE);
        assertThat(loud.score()).isEqualTo(quiet.score()).isBetween(50, 80);
        assertThat(loud.reasons()).isEmpty();
    }

    @Test
    void followsTheExamplesWhereTheSlidersSayNothing() {
        List<String> examples = List.of("Psst! Who stole the last bun?", "Oops, crumbs everywhere! Who was it?");
        Voice playful = voice(EVEN, examples, List.of());

        int alike = ScoreVoice.of("Psst! Guess who hid the cookies?", playful, Tongue.ENGLISH)
                .score();
        int other = ScoreVoice.of(
                        "The annual report describes the measures that were taken to reduce consumption.",
                        playful,
                        Tongue.ENGLISH)
                .score();

        assertThat(alike).isGreaterThan(other + 15);
    }

    @Test
    void takesPointsForWordsToAvoid() {
        Voice without = voice(EVEN, List.of(), List.of());
        Voice avoiding = voice(EVEN, List.of(), List.of("oven"));

        VoiceScore score = ScoreVoice.of(LOUD, avoiding, Tongue.ENGLISH);

        assertThat(score.score())
                .isLessThan(ScoreVoice.of(LOUD, without, Tongue.ENGLISH).score());
        assertThat(score.reasons()).extracting(Reason::about).containsExactly("words to avoid");
    }

    @Test
    void measuresWhatNeedsNoWordsInOtherLanguages() {
        Voice formal = voice(new Tones(90, 10, 50, 50, 50), List.of(), List.of());

        int loud = ScoreVoice.of("Che bello!!! 🎉🎉 Venite!!!", formal, Tongue.ITALIAN)
                .score();
        int quiet = ScoreVoice.of("Il negozio è aperto da lunedì a venerdì.", formal, Tongue.ITALIAN)
                .score();

        assertThat(quiet).isGreaterThan(loud + 20);
    }

    private static Voice voice(Tones tones, List<String> examples, List<String> avoid) {
        return new Voice(
                tones, examples, avoid, List.of(), true, 3, HashtagStyle.FEW, new Language("en"), "", Instant.EPOCH);
    }
}
