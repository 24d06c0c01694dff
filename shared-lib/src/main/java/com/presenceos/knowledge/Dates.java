package com.presenceos.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as people of a language write them: what stands in a passage is quoted. */
final class Dates {

    private Dates() {}

    static String inWords(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** @param date as a detail has it */
    static String inWords(String date, Locale language) {
        return inWords(LocalDate.parse(date), language);
    }
}
