package com.presenceos.local.bench.retrieval;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What eight made-up brands of eight trades wrote down, and questions as people ask them, each with the passages that answer
 * it. Half of the questions is for choosing what retrieval is set to, the other half for saying what came of it.
 */
record LabelledSet(List<Brand> brands) {

    private static final String FOLDER = "/bench/retrieval/";

    /** Who may look at a question. */
    enum Half {
        TUNING,
        HELD_OUT
    }

    /** @param language English or German, as the tag has it */
    record Brand(String slug, String name, String language, List<Passage> passages, List<Question> questions) {}

    record Passage(String key, String title, String text) {}

    /**
     * @param kind what makes it hard: no word in common, a passage that nearly answers it, few words, more answers than one
     * @param answers keys of the passages that answer it
     */
    record Question(String text, String kind, Set<String> answers, Half half) {}

    static LabelledSet read() {
        return new LabelledSet(rows("brands.csv")
                .map(row -> brand(row.getField("slug"), row.getField("name"), row.getField("language")))
                .toList());
    }

    private static Brand brand(String slug, String name, String language) {
        List<Passage> passages = rows(slug + ".passages.csv")
                .map(row -> new Passage(row.getField("key"), row.getField("title"), row.getField("text")))
                .toList();
        return new Brand(
                slug,
                name,
                language,
                passages,
                questions(rows(slug + ".questions.csv").toList()));
    }

    /** Sorted by kind they take turns: both halves have as many of each, but for the ambiguous one that each brand has. */
    private static List<Question> questions(List<NamedCsvRecord> asked) {
        List<NamedCsvRecord> byKind = asked.stream()
                .sorted(Comparator.comparing(row -> row.getField("kind")))
                .toList();
        return IntStream.range(0, byKind.size())
                .mapToObj(i -> question(byKind.get(i), i % 2 == 0 ? Half.TUNING : Half.HELD_OUT))
                .toList();
    }

    private static Question question(NamedCsvRecord row, Half half) {
        return new Question(
                row.getField("question"),
                row.getField("kind"),
                Set.of(row.getField("answers").split(" ", -1)),
                half);
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try (InputStream in = Objects.requireNonNull(LabelledSet.class.getResourceAsStream(FOLDER + file), file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
