package com.presenceos.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.brands.HashtagStyle;
import com.presenceos.brands.Language;
import com.presenceos.brands.Tones;
import com.presenceos.brands.Voice;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.TextRules;
import com.presenceos.checks.Finding.Kind;
import com.presenceos.checks.facts.Evidence;
import com.presenceos.checks.facts.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckTextTest {
    private static final Evidence NOTHING = new Evidence("Holunder", "", List.of());

    private final CheckText check = new CheckText();

    @Test
    void countsAsTheNetworkCounts() {
        TextRules limits = new TextRules(20, CharacterCounting.CODE_POINTS, 2, 1, 0);
        TextToCheck text = new TextToCheck(
                "Hello @one and @two", List.of("a", "b", "c"), english(), voice(), Optional.of(limits), NOTHING);

        List<Finding> findings = check.check(text).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind().weight() == Finding.Weight.BLOCKS)
                .extracting(Finding::detail)
                .containsExactly(
                        "The text has 29 characters with its hashtags; the network allows 20",
                        "The text has 3 hashtags; the network allows 2",
                        "The text has 2 mentions; the network allows 1");
    }

    @ParameterizedTest
    @CsvSource({
        "en, cheap, The CHEAPEST bread around, CHEAPEST",
        "en, cheap, Not che\u200Bap at all, che\u200Bap",
        "en, cheap, Not 𝗰𝗵𝗲𝗮𝗽 at all, 𝗰𝗵𝗲𝗮𝗽",
        "en, discounts, One discount for you, discount",
        "en, state of the art, A state-of-the-art oven, state-of-the-art",
        "de, billig, Der billigste Kuchen, billigste",
        "fr, gratuit, Une part gratuite, gratuite",
        "es, barato, Las baratas de siempre, baratas",
        "fr, degueulasse, C'est dégueulasse, dégueulasse",
    })
    void findsWordsToAvoidInTheirForms(String language, String avoided, String caption, String written) {
        Voice voice = voice(List.of(avoided), List.of());

        List<Finding> findings = check.check(text(caption, language, voice)).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == Kind.WORD_TO_AVOID)
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo(written));
    }

    @Test
    void leavesWordsAloneThatOnlyContainOneToAvoid() {
        Voice voice = voice(List.of("art", "sale"), List.of());

        List<Finding> findings = check.check(text("Start smart: a salesman in Stuttgart", "en", voice))
                .findings();

        assertThat(findings).extracting(Finding::kind).doesNotContain(Kind.WORD_TO_AVOID);
    }

    @Test
    void countsEmojisAsPeopleDo() {
        TextToCheck text = text("Family 👨‍👩‍👧‍👦, flag 🇫🇷, hand 👋🏽, heart ❤️", "en", voice());

        List<Finding> findings = check.check(text).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == Kind.EMOJIS)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail()).isEqualTo("The caption has 4 emojis; the voice allows 3");
                    assertThat(finding.found()).isEqualTo("❤️");
                });
    }

    @Test
    void saysHowManyHashtagsTheVoiceLikes() {
        TextToCheck text = new TextToCheck(
                "Bread #one", List.of("2", "3", "4", "5", "6"), english(), voice(), Optional.empty(), NOTHING);

        List<Finding> findings = check.check(text).findings();

        assertThat(findings)
                .extracting(Finding::detail)
                .containsExactly("The post has 6 hashtags; the voice likes few: 1 to 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Heute gibt es bei uns frisches Brot und dazu eine Suppe für alle, die Hunger haben. | German",
                "de | Aujourd'hui nous avons du pain frais et une soupe pour tous ceux qui ont faim. | French",
                "fr | Today we have fresh bread and a soup for everybody who is hungry and cold. | English",
                "de | Hoy tenemos pan recién hecho y una sopa para todos los que tengan hambre. | Spanish",
                "en | Oggi abbiamo il pane fresco e una zuppa per tutti quelli che hanno fame. | Italian",
                "de | Vandaag hebben we vers brood en een soep voor iedereen die honger heeft. | Dutch",
                "en | Idag har vi färskt bröd och en soppa för alla som är hungriga. | Swedish",
                "es | Hoje temos pão fresco e uma sopa para todos os que estão com fome. | Portuguese",
            })
    void noticesAnotherLanguage(String wanted, String caption, String language) {
        List<Finding> findings = check.check(text(caption, wanted, voice())).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == Kind.OTHER_LANGUAGE)
                .extracting(Finding::found)
                .containsExactly(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Happy Weekend ihr Lieben",
                "de | New in: unser Flat White. Er ist cremig und kommt mit einem Keks für alle, die es süß mögen.",
                "fr | Brunch time! Le week-end commence chez nous avec des œufs et du pain.",
                "en | Croissant, baguette, pain au chocolat: we bake all of them for you.",
                "pl | Dzisiaj mamy świeży chleb i zupę dla wszystkich, którzy są głodni.",
            })
    void isSilentWhereTheLanguageIsRightOrInDoubt(String wanted, String caption) {
        List<Finding> findings = check.check(text(caption, wanted, voice())).findings();

        assertThat(findings).extracting(Finding::kind).doesNotContain(Kind.OTHER_LANGUAGE);
    }

    @Test
    void pointsAtTheFactAndTheSourceThatSaysOtherwise() {
        Evidence evidence = new Evidence("Holunder", "", List.of(new Source("p1", "The menu", "Flat white 4.50 €")));
        TextToCheck text = new TextToCheck(
                "Your flat white: 3.90 €", List.of("coffee"), english(), voice(), Optional.empty(), evidence);

        List<Finding> findings = check.check(text).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CONTRADICTED);
            assertThat(finding.span().orElseThrow().in(text.caption())).isEqualTo("3.90 €");
            assertThat(finding.source()).contains("p1");
        });
    }

    @Test
    void hintsAtWordsToPreferAndNoMore() {
        Voice voice = voice(List.of(), List.of("sourdough", "neighbours"));

        List<Finding> without =
                check.check(text("Fresh bread today", "en", voice)).findings();
        List<Finding> with =
                check.check(text("Fresh bread for a neighbour", "en", voice)).findings();

        assertThat(without)
                .filteredOn(finding -> finding.kind() == Kind.WORD_TO_PREFER)
                .extracting(finding -> finding.kind().weight())
                .containsExactly(Finding.Weight.HINTS);
        assertThat(with).extracting(Finding::kind).doesNotContain(Kind.WORD_TO_PREFER);
    }

    private static TextToCheck text(String caption, String language, Voice voice) {
        return new TextToCheck(caption, List.of("bread"), new Language(language), voice, Optional.empty(), NOTHING);
    }

    private static Language english() {
        return new Language("en");
    }

    private static Voice voice() {
        return voice(List.of(), List.of());
    }

    private static Voice voice(List<String> avoid, List<String> prefer) {
        return new Voice(
                new Tones(50, 50, 50, 50, 50),
                List.of(),
                avoid,
                prefer,
                true,
                3,
                HashtagStyle.FEW,
                english(),
                "",
                Instant.EPOCH);
    }
}
