package com.presenceos.knowledge.imports;

import com.presenceos.platform.failure.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What came of an import, or would come of it.
 *
 * @param format in which it was written
 * @param created how many items are new
 * @param known how many are in the brand already, word for word
 * @param wrong how many cannot be taken
 * @param notes what was done to the text that its author should know
 */
public record ImportReport(
        boolean dryRun, String format, int created, int known, int wrong, List<Line> rows, List<String> notes) {

    public ImportReport {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static ImportReport of(boolean dryRun, String format, List<Line> rows, List<String> notes) {
        return new ImportReport(
                dryRun, format, count(rows, Fate.NEW), count(rows, Fate.KNOWN), count(rows, Fate.WRONG), rows, notes);
    }

    private static int count(List<Line> rows, Fate fate) {
        return Math.toIntExact(rows.stream().filter(row -> row.fate() == fate).count());
    }

    /**
     * One row of it.
     *
     * @param place where a person finds it: "line 12"
     * @param itemId once it is written
     */
    public record Line(
            int number, String place, Fate fate, String title, List<Violation> errors, Optional<String> itemId) {

        public Line {
            errors = List.copyOf(errors);
        }
    }

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        KNOWN,
        WRONG
    }
}
