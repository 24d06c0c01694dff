package com.presenceos.channels.network.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages' test of the same name holds the same table. */
final class CharacterCountingTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0, 0",
        "Buns, 4, 4, 4, 4",
        "Smörgås, 7, 7, 7, 7",
        "🥐, 1, 2, 1, 2",
        "👍🏽, 2, 4, 1, 2",
        "👩‍👩‍👧‍👦, 7, 11, 1, 2",
        "🇸🇪, 2, 4, 1, 2",
        "5️⃣, 3, 3, 1, 2",
        "e\u0301, 2, 2, 1, 1",
        "नमस्ते, 6, 6, 3, 6",
        "日本, 2, 2, 2, 4",
        "“Buns” – 5 €, 12, 12, 12, 13",
        "See https://norr.example/a/very/long/way?to=the buns, 52, 52, 52, 32",
        "On norr.cafe now, 16, 16, 16, 30",
        "mara@norr.cafe e.g. 5.30, 24, 24, 24, 24",
    })
    void countsAsTheNetworkDoes(String text, int codePoints, int units, int graphemes, int weighted) {
        assertThat(CharacterCounting.CODE_POINTS.count(text)).isEqualTo(codePoints);
        assertThat(CharacterCounting.UTF16_UNITS.count(text)).isEqualTo(units);
        assertThat(CharacterCounting.GRAPHEMES.count(text)).isEqualTo(graphemes);
        assertThat(CharacterCounting.WEIGHTED.count(text)).isEqualTo(weighted);
    }
}
