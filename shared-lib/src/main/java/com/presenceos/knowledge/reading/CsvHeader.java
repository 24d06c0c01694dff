package com.presenceos.knowledge.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which column holds what, and what stands between columns. */
record CsvHeader(char separator, List<CsvColumn> columns) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static CsvHeader read(String text, DetailNames details) {
        Candidate best = best(text, details);
        List<CsvColumn> columns = new ArrayList<>();
        Map<String, String> namesByField = new TreeMap<>();
        for (String name : best.names()) {
            CsvColumn column = CsvColumn.named(name, details).orElseThrow(() -> unknown(name, details));
            String earlier = namesByField.put(column.field(), name);
            if (earlier != null) {
                throw Refusal.because("has the column '" + column.field() + "' twice: as '" + shown(earlier) + "' and '"
                        + shown(name) + "'");
            }
            columns.add(column);
        }
        if (columns.stream().noneMatch(column -> column.field().equals("title"))) {
            throw Refusal.because("has no column 'title'; " + allowed(details));
        }
        return new CsvHeader(best.separator(), columns);
    }

    /** Whether a text that nobody called CSV is one. */
    static boolean isFirstLineOf(String text, DetailNames details) {
        Candidate best = best(text, details);
        return best.known() >= 2
                && best.names().stream()
                        .anyMatch(name -> CsvColumn.named(name, details)
                                .filter(column -> column.field().equals("title"))
                                .isPresent());
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Bounds.CHARACTERS * 2);
    }

    private record Candidate(char separator, List<String> names, long known) {}

    private static Candidate best(String text, DetailNames details) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElseThrow(Refusal::noText);
        return SEPARATORS.stream()
                .flatMap(separator -> candidate(separator, line, details))
                .reduce((first, second) -> isBetter(second, first) ? second : first)
                .orElseThrow(() -> Refusal.because("cannot be read as CSV: a quote in its first line is never closed"));
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        return one.known() > other.known()
                || (one.known() == other.known()
                        && one.names().size() > other.names().size());
    }

    private static Stream<Candidate> candidate(char separator, String line, DetailNames details) {
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(line)) {
            List<String> names = reader.iterator().next().getFields();
            long known = names.stream()
                    .filter(name -> CsvColumn.named(name, details).isPresent())
                    .count();
            return Stream.of(new Candidate(separator, names, known));
        } catch (CsvParseException e) {
            // Not with this separator; perhaps with another.
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory", e);
        }
    }

    private static RuntimeException unknown(String name, DetailNames details) {
        return Refusal.because(
                name.isBlank()
                        ? "has a column without a name; " + allowed(details)
                        : "has an unknown column '" + shown(name) + "'; " + allowed(details));
    }

    private static String allowed(DetailNames details) {
        return "columns are " + String.join(", ", CsvColumn.FIELDS) + ", and the details "
                + String.join(", ", details.all());
    }

    private static String shown(String name) {
        String plain = new VisibleText().of(name).replace('\n', ' ').strip();
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
