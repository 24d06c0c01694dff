package com.presenceos.local.models.writer.language;

import java.util.regex.Pattern;

/** The names of months, by which a day is told from the end of a sentence. */
public final class Months {

    /** For use in a larger pattern. */
    public static final String NAMES =
            "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
                    + "|January|February|March|May|June|July|October|December"
                    + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

    private static final Pattern FIRST = Pattern.compile("^" + NAMES + "(?!\\p{L})");

    private Months() {}

    static boolean begin(String text) {
        return FIRST.matcher(text).find();
    }
}
