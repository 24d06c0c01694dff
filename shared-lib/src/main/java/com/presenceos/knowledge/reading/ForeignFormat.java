package com.presenceos.knowledge.reading;

import java.nio.charset.StandardCharsets;

/** Files that people send and that cannot be read here, known by their first bytes. */
enum ForeignFormat {
    ZIP("a ZIP archive (as Word and Excel files are)", "PK\u0003\u0004"),
    EMPTY_ZIP("a ZIP archive", "PK\u0005\u0006"),
    OFFICE("a file of an older Word, Excel or PowerPoint", "\u00d0\u00cf\u0011\u00e0"),
    RICH_TEXT("a rich text file", "{\\rtf"),
    GZIP("a compressed file (gzip)", "\u001f\u008b"),
    SEVEN_ZIP("a 7z archive", "7z\u00bc\u00af"),
    RAR("a RAR archive", "Rar!"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("a GIF picture", "GIF8"),
    POSTSCRIPT("a PostScript file", "%!PS");

    private final String words;
    private final String start;

    ForeignFormat(String words, String start) {
        this.words = words;
        this.start = start;
    }

    static void refuse(byte[] bytes) {
        String first = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (ForeignFormat format : values()) {
            if (first.startsWith(format.start)) {
                throw Refusal.because("is " + format.words + "; " + Format.ALL);
            }
        }
    }
}
