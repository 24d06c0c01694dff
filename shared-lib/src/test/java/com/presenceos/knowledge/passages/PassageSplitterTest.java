package com.presenceos.knowledge.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassageSplitterTest {

    private static final String SENTENCE =
            "We roast our beans on Tuesday, and on Friday the whole street smells of it. ";

    private final PassageSplitter splitter = new PassageSplitter();

    @Test
    void putsEachPieceUnderTheHeadingsAboveIt() {
        List<Piece> pieces = splitter.split("""
                Café Norr is in Stockholm.

                # Menu
                ## Drinks ##
                - Flat white, 45 kr
                - Tea, 30 kr

                ## Food
                Buns from seven.

                Opening hours
                =============
                Every day from seven.
                """);

        assertThat(pieces)
                .containsExactly(
                        new Piece("", "Café Norr is in Stockholm."),
                        new Piece("Menu › Drinks", "- Flat white, 45 kr\n- Tea, 30 kr"),
                        new Piece("Menu › Food", "Buns from seven."),
                        new Piece("Opening hours", "Every day from seven."));
    }

    @Test
    void keepsWhatIsWrittenAsHeadingsAlone() {
        List<Piece> pieces = splitter.split("# Menu\n## Flat white, 45 kr\n## Tea, 30 kr\n# Closed on Mondays");

        assertThat(pieces)
                .containsExactly(
                        new Piece("Menu", "Flat white, 45 kr\n\nTea, 30 kr"), new Piece("", "Closed on Mondays"));
    }

    @Test
    void takesNoHeadingFromInsideCode() {
        assertThat(splitter.split("# Setup\n```\n# a comment\nrun\n```\nDone."))
                .containsExactly(new Piece("Setup", "```\n# a comment\nrun\n```\nDone."));
    }

    @Test
    void joinsSmallNeighboursAndKeepsAListInOnePiece() {
        String paragraph = SENTENCE.repeat(8).strip();
        String list =
                IntStream.range(0, 20).mapToObj(i -> "- Dish " + i + ", 100 kr").collect(Collectors.joining("\n"));

        List<Piece> pieces = splitter.split("One.\n\nTwo.\n\n" + paragraph + "\n\nWhat we cook:\n" + list);

        assertThat(pieces)
                .extracting(Piece::text)
                .containsExactly("One.\n\nTwo.\n\n" + paragraph, "What we cook:\n" + list);
    }

    @Test
    void cutsATableThatIsTooLongBetweenItsRows() {
        List<String> rows = IntStream.range(0, 100)
                .mapToObj(i -> "| Room %03d | breakfast included | %d kr |".formatted(i, 900 + i))
                .toList();

        List<Piece> pieces = splitter.split(String.join("\n", rows));

        assertThat(pieces).hasSizeBetween(4, 6);
        assertThat(pieces.stream().flatMap(piece -> piece.text().lines())).isEqualTo(rows);
    }

    @Test
    void cutsALongParagraphAfterSentencesWithAnOverlap() {
        String paragraph = IntStream.range(0, 60)
                .mapToObj(i -> "Sentence " + i + " of this story says something.")
                .collect(Collectors.joining(" "));

        List<Piece> pieces = splitter.split(paragraph);

        assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(piece -> {
            assertThat(piece.text()).startsWith("Sentence").endsWith(".");
            assertThat(piece.text().length()).isBetween(200, 1400);
        });
        String lastOfTheFirst =
                pieces.get(0).text().substring(pieces.get(0).text().lastIndexOf("Sentence"));
        assertThat(pieces.get(1).text()).contains(lastOfTheFirst);
        assertThat(pieces.get(1).text().indexOf(lastOfTheFirst)).isLessThan(150);
    }

    @Test
    void cutsJapaneseAfterSentencesToo() {
        List<Piece> pieces = splitter.split("毎朝七時にパンを焼きます。金曜日は豆を焙煎します。".repeat(80));

        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece.text()).endsWith("。"));
    }

    @Test
    void cutsMenusWithoutSentencesAfterLines() {
        String menu = IntStream.range(0, 120)
                .mapToObj(i -> "Dish number " + i + "  100 kr")
                .collect(Collectors.joining("\n"));

        List<Piece> pieces = splitter.split(menu);

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining("\n")))
                .isEqualTo(menu);
    }

    @Test
    void cutsALineWithoutSentencesBetweenWords() {
        String line = IntStream.range(0, 1000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        List<Piece> pieces = splitter.split(line);

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining(" ")))
                .isEqualTo(line);
    }

    /** A family, a flag, a letter with two accents, and one of two halves. */
    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧‍👦", "🇸🇪", "e\u0301\u0323", "𝔘"})
    void neverCutsACharacterInTwo(String character) {
        List<Piece> pieces = splitter.split(character.repeat(1000));

        assertThat(pieces)
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece.text())
                        .isEqualTo(character.repeat(piece.text().length() / character.length())));
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isEqualTo(1000 * character.length());
    }

    @Test
    void cutsACharacterThatIsLongerThanAPieceBetweenCodePoints() {
        assertThat(splitter.split("a" + "\uD834\uDD67".repeat(3000)))
                .hasSizeGreaterThan(3)
                .allSatisfy(piece -> {
                    assertThat(piece.text().length()).isLessThanOrEqualTo(1400);
                    assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
                });
    }

    @Test
    void leavesThePiecesOfOtherSectionsAsTheyWereWhenOneIsEdited() {
        List<String> sections = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> "## Section " + i + "\n" + ("In " + i + ": " + SENTENCE).repeat(5 + i * 3) + "\n")
                .toList());
        List<Piece> before = splitter.split(String.join("\n", sections));

        sections.set(7, sections.get(7).replace("Tuesday", "Monday, if nothing comes between,"));
        List<Piece> after = splitter.split(String.join("\n", sections));

        assertThat(after).isNotEqualTo(before);
        assertThat(outside("Section 7", after))
                .isEqualTo(outside("Section 7", before))
                .hasSizeGreaterThan(19);
    }

    private static List<Piece> outside(String heading, List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.heading().equals(heading)).toList();
    }

    /** Texts of all shapes put together by chance, each word but once. */
    @Test
    void losesNoWordAndMakesNoPieceTooLong() {
        Random chance = new Random(9);
        for (int round = 0; round < 200; round++) {
            String text = anyText(chance);

            List<Piece> pieces = splitter.split(text);

            String found = pieces.stream()
                    .map(piece -> piece.heading() + " " + piece.text())
                    .collect(Collectors.joining(" "));
            assertThat(words(found)).as(text).containsAll(words(text));
            assertThat(pieces).as(text).allSatisfy(piece -> {
                assertThat(piece.text()).isNotBlank();
                assertThat(piece.text().length()).isLessThanOrEqualTo(1400);
                assertThat(piece.heading().length()).isLessThanOrEqualTo(400);
            });
        }
    }

    private static String anyText(Random chance) {
        String[] between = {
            " ", " ", " ", " ", " ", ". ", "\n", "\n\n", "\n- ", "\n# ", "\n### ", "\n| ", "\n---\n", "\n==\n",
            "\n```\n", "", "。", " \r\n"
        };
        StringBuilder text = new StringBuilder();
        int longStretch = chance.nextInt(5) == 0 ? 500 : 20;
        for (int word = 0; word < 600; word++) {
            text.append("w").append(word).append("x".repeat(chance.nextInt(longStretch)));
            text.append(between[chance.nextInt(chance.nextBoolean() ? 5 : between.length)]);
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        return Pattern.compile("w\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Not a timed test: with anything that grows by the square these would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "word ",
                "Sentence. ",
                "\n",
                "# ",
                "# a\n",
                "###### a\nb\n",
                "- ",
                "|",
                " ",
                "a.",
                "e\u0301",
                "🇸🇪",
                "\uD83D",
                "```\n",
                "---\n",
                "a\n--\n",
                "\""
            })
    void readsAMillionOfAnything(String repeated) {
        String text = repeated.repeat(1_000_000 / repeated.length());

        List<Piece> pieces = splitter.split(text);

        assertThat(pieces).allSatisfy(piece -> assertThat(piece.text().length()).isLessThanOrEqualTo(1400));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(splitter.split(" \n\n \t ")).isEmpty();
    }
}
