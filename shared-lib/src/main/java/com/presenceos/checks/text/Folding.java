package com.presenceos.checks.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: accents, capitals, fancy letters and what cannot be seen make no difference. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // Compatibility forms turn the bold and italic letters some people write with into plain ones.
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(point -> !isUnseen(point) && !isMark(point)).forEach(point -> append(folded, point));
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(unit -> unit < 128);
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case 'ß', 'ẞ' -> folded.append("ss");
            case 'ø', 'Ø' -> folded.append('o');
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case 'ł', 'Ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            default -> folded.appendCodePoint(point);
        }
    }

    /** Zero-width characters, soft hyphens, direction marks and selectors of a variant. */
    static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164;
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
