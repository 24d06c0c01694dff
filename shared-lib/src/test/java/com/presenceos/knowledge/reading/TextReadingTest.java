package com.presenceos.knowledge.reading;

import static com.presenceos.knowledge.reading.ReadingWorld.content;
import static com.presenceos.knowledge.reading.ReadingWorld.fields;
import static com.presenceos.knowledge.reading.ReadingWorld.read;
import static com.presenceos.knowledge.reading.ReadingWorld.refusal;
import static com.presenceos.knowledge.reading.ReadingWorld.title;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextReadingTest {

    @Test
    void readsMarkdownAndTextAsOneItem() {
        assertThat(fields(read("about.txt", "Café Norr.\r\nOpen from seven.\r\n")))
                .containsExactly(
                        "the whole text {\"knowledge_type\":\"other\",\"title\":\"about\",\"content\":\"Café Norr.\\nOpen from seven.\"}");
        assertThat(read("about.txt", "Hello\n\n## Menu ##\nTea").format()).isEqualTo(Format.MARKDOWN);
        assertThat(title(read("about.md", "Hello\n\n## Menu ##\nTea"))).isEqualTo("Menu");
        assertThat(read("a.md", "[Menu](https://example.com)").format()).isEqualTo(Format.MARKDOWN);
    }

    @Test
    void readsALineOfAMillionCharacters() {
        ReadDocument document = read("long.txt", "word ".repeat(200_000));

        assertThat(document.rows()).hasSize(7).extracting(Row::place).startsWith("part 1 of 7");
        assertThat(title(document)).isEqualTo("long (1 of 7)");
        assertThat(document.rows().stream()
                        .mapToInt(row -> ((Row.Item) row)
                                .fields()
                                .get("content")
                                .asText()
                                .length())
                        .sum())
                .isEqualTo(1_000_000 - 7);
    }

    @Test
    void readsOlderEncodingsAndSaysSo() {
        assertThat(content(read("a.txt", "\uFEFFCafé"))).isEqualTo("Café");
        assertThat(content(read("a.txt", "\uFEFFCafé".getBytes(UTF_16LE)))).isEqualTo("Café");

        ReadDocument western = read("a.txt", "Café “Norr” – öppet".getBytes(Charset.forName("windows-1252")));
        ReadDocument declared = new DocumentReader(ReadingWorld.DETAILS, java.time.InstantSource.system())
                .read(new SourceFile(
                        "a.txt", "text/plain; charset=koi8-r", "Кафе".getBytes(Charset.forName("koi8-r"))));

        assertThat(content(western)).isEqualTo("Café “Norr” – öppet");
        assertThat(western.notes())
                .containsExactly(
                        "The text is not UTF-8 and was read as windows-1252; check that accented letters are right");
        assertThat(content(declared)).isEqualTo("Кафе");
    }

    @Test
    void saysWhatAFileIsThatCannotBeRead() {
        byte[] garbage = new byte[5000];
        new Random(1).nextBytes(garbage);

        assertThat(refusal("a.txt", "")).isEqualTo("is empty");
        assertThat(refusal("a.txt", " \n\t")).isEqualTo("has no text in it");
        assertThat(refusal("a.txt", "\u200b\u200b")).isEqualTo("has no text in it");
        assertThat(refusal("menu.docx", "PK\u0003\u0004 and so on"))
                .isEqualTo(
                        "is a ZIP archive (as Word and Excel files are); PDF, Markdown, plain text, HTML, CSV and JSON can be read");
        assertThat(refusal("a.txt", "GIF89a".getBytes(ISO_8859_1))).startsWith("is a GIF picture");
        assertThat(refusal("a.txt", garbage)).startsWith("is not text in UTF-8, and no other format known here");
        assertThat(refusal("a.txt", "text\0text")).startsWith("is not text: it has NUL characters");
        assertThat(refusal("a.txt", "x".repeat(2_000_001))).startsWith("has more than 2,000,000 characters");
        assertThat(refusal("a.txt", new byte[25 * 1024 * 1024 + 1]))
                .isEqualTo("has 26,214,401 bytes; 26,214,400 are allowed");
        assertThat(refusal(
                        "a.xml",
                        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))
                .startsWith("is XML; ");
    }

    /** Left: what was written. Right: what is kept of it. */
    @ParameterizedTest
    @CsvSource({
        "pay\u202Eload, payload",
        "a\u200Bb\uFEFFc\u2060d, abcd",
        "tag\uDB40\uDC49\uDB40\uDC67, tag",
        "x\uDB40\uDD00\uDB40\uDD01, x",
        "so\u00ADft, soft",
        "bell\u0007, bell",
        "\uD83D\uDC69\u200D\uD83D\uDCBB, \uD83D\uDC69\u200D\uD83D\uDCBB",
        "❤\uFE0F\u200D🔥, ❤\uFE0F\u200D🔥",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F, 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "می\u200Cخواهم, می\u200Cخواهم",
        "क्\u200Dष, क्\u200Dष",
        "pa\u200Dy, pay",
        "葛\uDB40\uDD00, 葛\uDB40\uDD00",
        "שלום\u200F!, שלום\u200F!"
    })
    void keepsWhatAPersonWouldSee(String written, String kept) {
        assertThat(content(read("a.txt", written))).isEqualTo(kept);
    }
}
