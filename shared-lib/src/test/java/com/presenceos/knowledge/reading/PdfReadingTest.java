package com.presenceos.knowledge.reading;

import static com.presenceos.knowledge.reading.ReadingWorld.content;
import static com.presenceos.knowledge.reading.ReadingWorld.read;
import static com.presenceos.knowledge.reading.ReadingWorld.refusal;
import static com.presenceos.knowledge.reading.ReadingWorld.title;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.failure.Invalid;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PdfReadingTest {

    @Test
    void readsTwoHundredPagesWithoutTheirRunningLines() {
        byte[] file = TestPdfs.withPages(200);
        ReadDocument document = read("Our_handbook.pdf", file);

        assertThat(document.format()).isEqualTo(Format.PDF);
        assertThat(title(document)).isEqualTo("Our handbook");
        assertThat(document.rows()).extracting(Row::place).containsExactly("pages 1 to 200");
        assertThat(content(document))
                .startsWith(
                        "Chapter 1 tells how we bake bread number 1.\nWe roast on Tuesday and bake every morning from seven.")
                .contains("Chapter 200 tells")
                .doesNotContain("Cafe Norr handbook", "Page 7 of");
    }

    @Test
    void takesTheTitleThatAPersonWrote() {
        List<List<String>> pages = List.of(List.of("Bread."));

        assertThat(title(read("a.pdf", TestPdfs.of("How we bake", pages)))).isEqualTo("How we bake");
        assertThat(title(read("a.pdf", TestPdfs.of("Microsoft Word - x.docx", pages))))
                .isEqualTo("a");
    }

    @Test
    void makesSeveralItemsOfWhatIsTooLongForOne() {
        List<String> lines = Collections.nCopies(400, "The quick brown fox jumps over the lazy dog again. ");

        ReadDocument document = read("Long.pdf", TestPdfs.of("", Collections.nCopies(12, lines)));

        assertThat(document.rows()).extracting(Row::place).containsExactly("pages 1 to 7", "pages 8 to 12");
        assertThat(title(document)).isEqualTo("Long (1 of 2)");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() {
        byte[] whole = TestPdfs.withPages(20);

        assertThat(refusal("a.pdf", TestPdfs.encrypted("secret"))).startsWith("is locked with a password");
        assertThat(refusal("a.pdf", TestPdfs.encrypted(""))).startsWith("is locked with a password");
        assertThat(refusal("a.pdf", TestPdfs.scanned())).startsWith("has no text in it, only pictures");
        assertThat(refusal("a.pdf", Arrays.copyOf(whole, whole.length / 2)))
                .startsWith("is a PDF whose end is missing");
        assertThat(refusal("a.pdf", "%PDF-1.7 nothing of it %%EOF")).isEqualTo("is a damaged PDF that cannot be read");
        assertThat(refusal("a.pdf", "Hello.")).startsWith("is called a PDF and is none");
        assertThat(refusal("a.pdf", TestPdfs.withPages(501))).startsWith("has more than 500 pages");
    }

    @Test
    void stopsAFileThatUnpacksWithoutEnd() {
        for (byte[] file : List.of(TestPdfs.bomb(" ", 2_000_000_000L), TestPdfs.bombInTheIndex(2_000_000_000L))) {
            assertThat(refusal("a.pdf", file)).startsWith("is a PDF that unpacks to far more than its size");
        }
    }

    @Test
    void stopsAFileWithMoreTextThanAPageHas() {
        byte[] file = TestPdfs.bomb("BT /F 1 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 10_000_000);

        assertThat(refusal("a.pdf", file)).startsWith("has more than 100,000 characters on page 1");
    }

    @Test
    void readsOnWhereAFontOrAListHasNoEnd() {
        assertThat(content(read("a.pdf", TestPdfs.fontWithoutEnd()))).isEqualTo("aaaa");
        assertThat(refusal("a.pdf", TestPdfs.nestedWithoutEnd())).isEqualTo("is a damaged PDF that cannot be read");
    }

    /** Each look at the clock is a millisecond later: 20 s are over after 20,000 looks, however fast the machine. */
    @Test
    void stopsWhenTheTimeIsOverInTheMiddleOfAPage() {
        AtomicInteger looks = new AtomicInteger();
        InstantSource clock = () -> Instant.ofEpochMilli(looks.incrementAndGet());
        DocumentReader reader = new DocumentReader(ReadingWorld.DETAILS, clock);

        assertThat(refusal(reader, "a.pdf", TestPdfs.drawingItselfWithoutEnd()))
                .startsWith("takes longer than 20 s to read");
        assertThat(looks).hasValueLessThan(21_000);
    }

    /** Whatever byte is wrong: it is read, or refused in our words. */
    @Test
    void answersWhateverIsBroken() {
        byte[] whole = TestPdfs.withPages(3);
        Random chance = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + round % 20; i++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            try {
                assertThat(read("a.pdf", broken).rows()).isNotEmpty();
            } catch (Invalid refused) {
                assertThat(refused.violations().getFirst().detail()).isNotBlank();
            }
        }
    }
}
