package com.presenceos.checks.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text in a brand's voice scores above one in another voice. */
final class VoiceScoreQualityTest {

    @Test
    void tellsTextsOfTheVoiceFromOthersInTheSetForDevelopment() {
        List<Sounding> texts = Sounding.read("development");

        double area = Sounding.areaUnderCurve(texts);

        double crossed = Sounding.areaUnderCurve(Sounding.crossed(texts));
        System.out.printf(
                "Voice score, development: AUC %.3f of %d texts, %.3f against other voices%n",
                area, texts.size(), crossed);
        assertThat(area).isGreaterThanOrEqualTo(0.9);
    }

    /** Written before the score, and never looked at text by text. */
    @Test
    void tellsTextsOfTheVoiceFromOthersInTheSetHeldOut() {
        List<Sounding> texts = Sounding.read("held-out");

        double area = Sounding.areaUnderCurve(texts);

        double crossed = Sounding.areaUnderCurve(Sounding.crossed(texts));
        System.out.printf(
                "Voice score, held out: AUC %.3f of %d texts, %.3f against other voices%n",
                area, texts.size(), crossed);
        assertThat(crossed).isGreaterThanOrEqualTo(0.85);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(80);
        assertThat(area).isGreaterThanOrEqualTo(0.9);
    }
}
