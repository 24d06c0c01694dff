package com.presenceos.channels.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages' test of the same name holds the same table. */
final class CharacterCountingTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0",
        "Buns, 4, 4, 4",
        "Smörgås, 7, 7, 7",
        "🥐, 1, 2, 1",
        "👍🏽, 2, 4, 1",
        "👩‍👩‍👧‍👦, 7, 11, 1",
        "🇸🇪, 2, 4, 1",
        "e\u0301, 2, 2, 1",
        "नमस्ते, 6, 6, 3",
    })
    void countsAsTheNetworkDoes(String text, int codePoints, int units, int graphemes) {
        assertThat(CharacterCounting.CODE_POINTS.count(text)).isEqualTo(codePoints);
        assertThat(CharacterCounting.UTF16_UNITS.count(text)).isEqualTo(units);
        assertThat(CharacterCounting.GRAPHEMES.count(text)).isEqualTo(graphemes);
    }
}
