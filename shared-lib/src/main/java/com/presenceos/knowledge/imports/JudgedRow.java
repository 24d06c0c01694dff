package com.presenceos.knowledge.imports;

import com.presenceos.knowledge.AddItems;
import com.presenceos.knowledge.KnowledgeContent;
import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.knowledge.reading.Row;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Malformed;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.json.JsonBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row, and what is wrong with it by the rules that hold for what people write by hand. */
record JudgedRow(Row row, Optional<KnowledgeContent> content, List<Violation> errors) {

    static List<JudgedRow> of(List<Row> rows, KnowledgeType otherwise) {
        return rows.stream().map(row -> of(row, otherwise)).toList();
    }

    private static JudgedRow of(Row row, KnowledgeType otherwise) {
        return switch (row) {
            case Row.Unusable unusable -> wrong(row, List.of(new Violation("", unusable.problem())));
            case Row.Item item -> judged(item, otherwise);
        };
    }

    private static JudgedRow judged(Row.Item item, KnowledgeType otherwise) {
        try {
            // A document does not say what it is: whoever imports it does.
            if (item.fields().path("knowledge_type").asText("other").equals("other")) {
                item.fields().put("knowledge_type", otherwise.name().toLowerCase(Locale.ROOT));
            }
            KnowledgeContent.Input input = JsonBody.read(item.fields().toString(), KnowledgeContent.Input.class);
            return new JudgedRow(item, Optional.of(input.complete()), List.of());
        } catch (Invalid e) {
            return wrong(item, e.violations());
        } catch (Malformed e) {
            return wrong(item, List.of(new Violation("", e.detail())));
        }
    }

    private static JudgedRow wrong(Row row, List<Violation> errors) {
        return new JudgedRow(row, Optional.empty(), errors);
    }

    static List<KnowledgeContent> good(List<JudgedRow> rows) {
        return rows.stream().flatMap(row -> row.content.stream()).toList();
    }

    /** @param added what became of the good ones, in their order */
    static List<ImportReport.Line> lines(List<JudgedRow> rows, AddItems.Added added) {
        List<ImportReport.Line> lines = new ArrayList<>();
        int good = 0;
        for (JudgedRow row : rows) {
            lines.add(
                    row.content.isEmpty()
                            ? row.refused()
                            : row.taken(added.each().get(good++)));
        }
        return lines;
    }

    private ImportReport.Line refused() {
        String title =
                row instanceof Row.Item item ? item.fields().path("title").asText("") : "";
        return new ImportReport.Line(
                row.number(), row.place(), ImportReport.Fate.WRONG, shortened(title), errors, Optional.empty());
    }

    private ImportReport.Line taken(AddItems.Fate fate) {
        return new ImportReport.Line(
                row.number(),
                row.place(),
                fate.isNew() ? ImportReport.Fate.NEW : ImportReport.Fate.KNOWN,
                content.orElseThrow().title(),
                List.of(),
                fate.id().map(Object::toString));
    }

    private static String shortened(String title) {
        // Half a character is nothing that PostgreSQL would keep.
        return title.codePointCount(0, title.length()) <= 200
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 200)) + "…";
    }
}
