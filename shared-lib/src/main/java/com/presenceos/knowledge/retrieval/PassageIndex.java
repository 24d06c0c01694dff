package com.presenceos.knowledge.retrieval;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.knowledge.passages.SearchLanguage;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Asks PostgreSQL for the passages of a brand that hold and are in season, by meaning and by word. */
public final class PassageIndex {

    private static final String OF_USE = """
            i.active
              AND (cardinality(i.season_months) = 0 OR CAST(:month AS int) = ANY (i.season_months))
              AND (i.valid_from IS NULL OR i.valid_from <= :on)
              AND (i.valid_until IS NULL OR i.valid_until >= :on)""";

    // Read whole and sorted: exact, and for a brand of some thousand passages as quick as an index of neighbours, which
    // finds the nearest of everybody first.
    private static final String NEAREST = """
            SELECT p.id, p.item_id, i.knowledge_type, i.title, p.heading, p.body, i.featured, n.likeness
            FROM (SELECT passage_id, 1 - (embedding <=> :point) AS likeness
                  FROM passage_embeddings
                  WHERE brand_id = :brand
                    AND model = :model) AS n
                     JOIN knowledge_passages p ON p.id = n.passage_id
                     JOIN knowledge_items i ON i.id = p.item_id
            WHERE n.likeness >= :least
              AND <of_use>
            ORDER BY n.likeness DESC, p.id
            LIMIT :limit
            """;

    // A word that few passages have says more about those than one that all have; one that none has was asked for all
    // the
    // same, so it weighs on what does not say it.
    private static final String SAYING = """
            WITH terms AS (SELECT lexeme, CAST(quote_literal(lexeme) AS tsquery) AS term
                           FROM unnest(to_tsvector(CAST(:language AS regconfig), :text))),
                 hits AS (SELECT p.id, t.lexeme
                          FROM terms t
                                   JOIN knowledge_passages p ON p.words @@ t.term
                          WHERE p.brand_id = :brand),
                 everything AS (SELECT count(*) AS passages
                                FROM knowledge_passages
                                WHERE brand_id = :brand),
                 weights AS (SELECT t.lexeme,
                                    ln(1 + (SELECT passages FROM everything) / greatest(count(h.id), 0.5)) AS weight
                             FROM terms t
                                      LEFT JOIN hits h ON h.lexeme = t.lexeme
                             GROUP BY t.lexeme),
                 covered AS (SELECT h.id, array_agg(h.lexeme ORDER BY w.weight DESC, h.lexeme) AS said,
                                    sum(w.weight) / (SELECT sum(weight) FROM weights) AS coverage
                             FROM hits h
                                      JOIN weights w ON w.lexeme = h.lexeme
                             GROUP BY h.id)
            SELECT p.id, p.item_id, i.knowledge_type, i.title, p.heading, p.body, i.featured, c.coverage, c.said
            FROM covered c
                     JOIN knowledge_passages p ON p.id = c.id
                     JOIN knowledge_items i ON i.id = p.item_id
            WHERE c.coverage >= :least
              AND <of_use>
            ORDER BY c.coverage DESC, length(p.body), p.id
            LIMIT :limit
            """;

    /** @param least the cosine below which a passage has nothing to do with it */
    List<FoundPassage> nearest(
            Handle tx, BrandId brand, LocalDate on, String model, float[] point, double least, int limit) {
        return tx.createQuery(NEAREST)
                .define("of_use", OF_USE)
                .bind("brand", brand)
                .bind("on", on)
                .bind("month", on.getMonthValue())
                .bind("model", model)
                .bind("point", new PointArgument(point))
                .bind("least", least)
                .bind("limit", limit)
                .map((row, _) -> passage(row, Optional.of(row.getDouble("likeness")), Optional.empty(), List.of()))
                .list();
    }

    /** @param least how much of what is asked a passage must say, 0 to 1 */
    List<FoundPassage> saying(
            Handle tx, BrandId brand, LocalDate on, SearchLanguage language, String text, double least, int limit) {
        return tx.createQuery(SAYING)
                .define("of_use", OF_USE)
                .bind("brand", brand)
                .bind("on", on)
                .bind("month", on.getMonthValue())
                .bind("language", language.configuration())
                .bind("text", text)
                .bind("least", least)
                .bind("limit", limit)
                .map((row, _) ->
                        passage(row, Optional.empty(), Optional.of(row.getDouble("coverage")), Arrays.asList((String[])
                                row.getArray("said").getArray())))
                .list();
    }

    private static FoundPassage passage(
            ResultSet row, Optional<Double> likeness, Optional<Double> coverage, List<String> words)
            throws SQLException {
        return new FoundPassage(
                new PassageId(Columns.uuid(row, "id")),
                Columns.uuid(row, "item_id"),
                Columns.text(row, "knowledge_type"),
                Columns.text(row, "title"),
                Columns.text(row, "heading"),
                Columns.text(row, "body"),
                row.getBoolean("featured"),
                0,
                likeness,
                coverage,
                words);
    }
}
