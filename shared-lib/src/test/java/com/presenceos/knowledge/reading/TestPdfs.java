package com.presenceos.knowledge.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files as people, and people with bad intent, make them. */
final class TestPdfs {

    private TestPdfs() {}

    static byte[] withPages(int count) {
        return of(
                "",
                IntStream.rangeClosed(1, count)
                        .mapToObj(page -> List.of(
                                "Cafe Norr handbook",
                                "Chapter " + page + " tells how we bake bread number " + page + ".",
                                "We roast on Tuesday and bake every mor-",
                                "ning from seven.",
                                "Page " + page + " of " + count))
                        .toList());
    }

    static byte[] of(String title, List<List<String>> pages) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param userPassword empty for a file that opens without one and still is encrypted */
    static byte[] encrypted(String userPassword) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] scanned() {
        return of("", List.of(List.of(), List.of()));
    }

    /** One page whose drawing is so much, packed into next to nothing. */
    static byte[] bomb(String drawing, long size) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream raw = content.getCOSObject().createRawOutputStream()) {
                raw.write(deflated(drawing, size));
            }
            content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(content);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bomb is the index of the file, which is unpacked before anything else. */
    static byte[] bombInTheIndex(long size) {
        byte[] packed = deflated("\0", size);
        byte[] head = """
                %%PDF-1.5
                1 0 obj
                <</Type/XRef/Size 10/W[1 4 2]/Root 2 0 R/Filter/FlateDecode/Length %d>>
                stream
                """.formatted(packed.length).getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, head.length + packed.length + tail.length);
        System.arraycopy(packed, 0, file, head.length, packed.length);
        System.arraycopy(tail, 0, file, head.length + packed.length, tail.length);
        return file;
    }

    /** Forms that each draw the next one ten times. */
    static byte[] drawingItselfWithoutEnd() {
        StringBuilder file = new StringBuilder("""
                %PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>
                endobj
                4 0 obj
                <</Length 5>>
                stream
                /F Do
                endstream
                endobj
                """);
        for (int form = 5; form < 25; form++) {
            String drawing = "/F Do ".repeat(10);
            file.append("""
                    %d 0 obj
                    <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>
                    stream
                    %s
                    endstream
                    endobj
                    """.formatted(form, form + 1, drawing.length(), drawing));
        }
        return file.append("trailer\n<</Root 1 0 R/Size 30>>\nstartxref\n0\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A font that says of every number there is which letter it stands for. */
    static byte[] fontWithoutEnd() {
        String letters = """
                /CIDInit /ProcSet findresource begin begincmap
                1 begincodespacerange <00000000> <ffffffff> endcodespacerange
                100 beginbfrange
                %sendbfrange
                endcmap
                """.formatted("<00000000> <7fffffff> <0041>\n".repeat(100));
        return """
                %%PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>
                endobj
                4 0 obj
                <</Length 23>>
                stream
                BT /F 9 Tf (aaaa) Tj ET
                endstream
                endobj
                5 0 obj
                <</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>
                endobj
                6 0 obj
                <</Length %d>>
                stream
                %s
                endstream
                endobj
                trailer
                <</Root 1 0 R/Size 7>>
                startxref
                0
                %%%%EOF
                """.formatted(letters.length(), letters).getBytes(StandardCharsets.US_ASCII);
    }

    /** An array in an array in an array. */
    static byte[] nestedWithoutEnd() {
        return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(1_000_000) + ">>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>\nendobj\n"
                        + "trailer\n<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] deflated(String repeated, long size) {
        byte[] block = repeated.repeat(64 * 1024 / repeated.length()).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }
}
