package com.presenceos.knowledge;

import com.presenceos.platform.failure.Violations;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of the brand's zone on which an item holds, both included; without one of them it is open on that side. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** @param from a date; empty for none, null for as it was */
    static Validity read(Violations violations, @Nullable String from, @Nullable String until, Validity now) {
        Validity read = new Validity(
                from == null ? now.from : date(violations, "/valid_from", from),
                until == null ? now.until : date(violations, "/valid_until", until));
        boolean inOrder =
                read.from.isEmpty() || read.until.isEmpty() || !read.until.get().isBefore(read.from.get());
        violations.check(inOrder, "/valid_until", "is before valid_from");
        return read;
    }

    private static Optional<LocalDate> date(Violations violations, String pointer, String text) {
        return text.isBlank() ? Optional.empty() : violations.date(pointer, text);
    }

    /** As a sentence; empty for always. */
    String inWords(Locale language) {
        String words = from.map(date -> " from " + Dates.inWords(date, language))
                        .orElse("")
                + until.map(date -> " until " + Dates.inWords(date, language)).orElse("");
        return words.isEmpty() ? "" : "Valid" + words + ".";
    }
}
