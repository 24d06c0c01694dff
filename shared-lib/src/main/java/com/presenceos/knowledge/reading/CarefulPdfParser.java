package com.presenceos.knowledge.reading;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Looks at every compressed part of a file before anybody else sees it. The library inflates a part as a whole into memory,
 * the index of the file included, so a small file could take all there is.
 */
final class CarefulPdfParser extends PDFParser {

    private final Inflation inflation;

    CarefulPdfParser(RandomAccessRead file, Deadline deadline) throws IOException {
        super(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.inflation = new Inflation(deadline);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE)) || !inflation.isOfText(stream)) {
            return withoutContent(dictionary);
        }
        inflation.measure(stream);
        return stream;
    }

    /** Pictures are never looked at, and so cannot pretend to be anything else. */
    private static COSStream withoutContent(COSDictionary dictionary) {
        COSStream empty = new COSStream();
        empty.setItem(COSName.SUBTYPE, dictionary.getItem(COSName.SUBTYPE));
        return empty;
    }

    /** What is encrypted cannot be measured, even where the password is an empty one. */
    @Override
    protected void prepareDecryption() throws IOException {
        if (document.getTrailer() != null && document.getTrailer().getItem(COSName.ENCRYPT) != null) {
            throw Refusal.locked();
        }
    }
}
