package com.presenceos.checks.voice;

import java.util.List;

/**
 * How much a text sounds like a voice, 0 to 100.
 *
 * @param certainty how much the voice says about itself: a voice of even sliders and no examples says little, and
 *     scores near the middle whatever the text
 */
public record VoiceScore(int score, Certainty certainty, List<Reason> reasons) {

    public enum Certainty {
        THE_VOICE_SAYS_LITTLE,
        SOME,
        CLEAR
    }

    public VoiceScore {
        reasons = List.copyOf(reasons);
    }
}
