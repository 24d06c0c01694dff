package com.presenceos.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.presenceos.brands.HashtagStyle;
import com.presenceos.brands.Language;
import com.presenceos.brands.Tones;
import com.presenceos.brands.Voice;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.TextRules;
import com.presenceos.checks.facts.Evidence;
import com.presenceos.checks.facts.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted, it is read in a moment and breaks nothing. */
final class HostileTextTest {
    private static final int SIZE = 30_000;
    /** Half a second of work at most, and generous for a busy machine; a search that goes back and forth needs minutes. */
    private static final Duration MOMENT = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "1",
                "1.",
                "1,",
                "1-",
                "1 ",
                "12 - ",
                "0 ",
                "+",
                "(",
                "@",
                "a@",
                "a.",
                "www.",
                "http://",
                "#",
                "#a",
                "😀",
                "👨‍👩‍👧 ",
                "🇫",
                "🏽",
                "\u200D",
                "\u200B",
                "\u0301",
                "a\u0301",
                "שלום ",
                "مرحبا ",
                "\u202E",
                "twenty ",
                "million ",
                "und",
                "vingt et ",
                "Monday - ",
                "Mon-",
                "12 March ",
                "at ",
                "half past ",
                "7:30",
                "7.30 pm ",
                "€",
                "€4.50",
                "4.50 € ",
                "4,5,",
                "%",
                "5/",
                "★",
                "Anna ",
                "Frau ",
                "a and a half ",
                ". ",
                "!",
                "?!",
                "\n",
                "\r\n",
                "\"",
                "'",
                "l'",
                "-",
                "1:1:",
                "19h",
                "\uD83D",
                "\uFE0F",
                "1\uFE0F\u20E3",
                "cheap ",
                "che\u200Bap ",
                "3 reasons ",
                "ﷺ",
                "𝗯𝗼𝗹𝗱 ",
                "xxxxxxxxxxxxxxxxxxxxxxxx@",
            })
    void isReadInAMoment(String repeated) {
        String caption = repeated.repeat(SIZE / repeated.length());
        Voice voice = new Voice(
                new Tones(90, 10, 60, 40, 80),
                List.of("We bake.", "Come in!"),
                List.of("cheap", "a", "and a", "1", "😀"),
                List.of("bread"),
                true,
                3,
                HashtagStyle.FEW,
                new Language("en"),
                "",
                Instant.EPOCH);
        TextRules limits = new TextRules(2200, CharacterCounting.GRAPHEMES, 30, 20, 0);
        Evidence evidence =
                new Evidence("Holunder", "", List.of(new Source("p1", "Same again", caption.substring(0, SIZE / 20))));
        TextToCheck text = new TextToCheck(
                caption + " 77 loaves", List.of(), new Language("en"), voice, Optional.of(limits), evidence);

        CheckReport report = assertTimeoutPreemptively(MOMENT, () -> new CheckText().check(text));

        assertThat(report).isEqualTo(new CheckText().check(text));
        assertThat(report.findings())
                .allSatisfy(finding -> finding.span()
                        .ifPresent(span -> assertThat(span.end())
                                .isLessThanOrEqualTo(text.caption().length())));
    }
}
