package com.presenceos.checks.voice;

/**
 * Why a score is not higher.
 *
 * @param about a slider, the example phrases, or words of the voice's lists
 * @param measured what was counted in the text
 * @param wanted what the voice asks for
 * @param change what to do about it
 * @param points what it costs
 */
public record Reason(String about, String measured, String wanted, String change, int points) {

    public String sentence() {
        return measured + "; " + wanted + ": " + change;
    }
}
