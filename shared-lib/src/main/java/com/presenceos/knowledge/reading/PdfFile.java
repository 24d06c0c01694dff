package com.presenceos.knowledge.reading;

import com.presenceos.platform.failure.Invalid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF, page by page. */
record PdfFile(Optional<String> title, List<String> pages) {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int START_WITHIN = 1024;
    private static final int END_WITHIN = 2048;

    /** Warned of every operator of a broken file, without end. Held, since a logger nobody holds forgets its level. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        // Fonts are looked for once; what was found is kept in the home folder otherwise, which a function does not
        // have.
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        }
    }

    static boolean is(byte[] bytes) {
        return contains(bytes, START, 0, Math.min(bytes.length, START_WITHIN));
    }

    static PdfFile read(byte[] bytes, Deadline deadline) {
        if (!contains(bytes, END, Math.max(0, bytes.length - END_WITHIN), bytes.length)) {
            throw Refusal.because("is a PDF whose end is missing; upload it again");
        }
        PdfFile file = parsed(bytes, deadline);
        if (file.pages.stream().allMatch(String::isBlank)) {
            throw Refusal.because("has no text in it, only pictures of it, such as scanned pages; "
                    + "recognise its text (OCR) first, or copy the text in by hand");
        }
        return file;
    }

    private static PdfFile parsed(byte[] bytes, Deadline deadline) {
        try (PDDocument document = new CarefulPdfParser(new TimedBytes(bytes, deadline), deadline).parse()) {
            return new PdfFile(title(document), pages(document, deadline));
        } catch (Invalid ours) {
            throw ours;
        } catch (InvalidPasswordException e) {
            throw Refusal.locked();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library says "broken" in as many ways as a file can be broken, some of them not meant as an answer.
            deadline.check();
            throw Refusal.damagedPdf();
        }
    }

    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle());
    }

    private static List<String> pages(PDDocument document, Deadline deadline) throws IOException {
        int pages = 0;
        // Counted, since the number that the file states may be any.
        for (PDPage _ : document.getPages()) {
            deadline.check();
            if (++pages > Bounds.PAGES) {
                throw Refusal.because("has more than " + Bounds.PAGES + " pages; split it into smaller files");
            }
        }
        PdfPages text = new PdfPages(deadline);
        text.getText(document);
        return RunningLines.without(text.pages());
    }

    private static boolean contains(byte[] bytes, byte[] mark, int from, int to) {
        for (int i = from; i <= to - mark.length; i++) {
            if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }
}
