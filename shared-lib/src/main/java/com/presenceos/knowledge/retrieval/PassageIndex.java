package com.presenceos.knowledge.retrieval;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.knowledge.passages.SearchLanguage;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Asks PostgreSQL for the passages of a brand that hold and are in season, by meaning and by word. */
public final class PassageIndex {

    private static final String OF_USE = """
        i.active
          AND (cardinality(i.season_months) = 0 OR CAST(:month AS int) = ANY (i.season_months))
          AND (i.valid_from IS NULL OR i.valid_from <= :on)
          AND (i.valid_until IS NULL OR i.valid_until >= :on)\
        """;

    // Those that are not of use are left out only now: asked for together, all items of the workspace would be read
    // first.
    // They come as rows without a passage, so that who asks knows whether there may be more.
    private static final String OF_CANDIDATES = """
        SELECT p.id, p.item_id, i.knowledge_type, i.title, p.heading, p.body, i.featured, c.*
        FROM candidates c
                 LEFT JOIN (knowledge_passages p JOIN knowledge_items i ON i.id = p.item_id AND <of_use>)
            ON p.id = c.passage
        """;

    // As NeighbourIndexes makes it, word for word: a brand that has no such index is read whole, which is exact.
    private static final String NEAREST = """
        WITH candidates AS MATERIALIZED (
            SELECT passage_id AS passage, 1 - (CAST(embedding AS vector(<dimensions>)) <=> :point) AS likeness
            FROM passage_embeddings
            WHERE brand_id = :brand
              AND model = :model
            ORDER BY CAST(embedding AS vector(<dimensions>)) <=> :point
            LIMIT :candidates)
        <of_candidates>
        WHERE c.likeness >= :least
        ORDER BY c.likeness DESC, c.passage
        """;

    // A word that few passages have says more about those than one that all have; one that none has was asked for all
    // the
    // same, so it weighs on what does not say it. No index of words helps: row-level security lets PostgreSQL ask
    // "which
    // workspace" before anything else of a row, since "which words" might tell what it saw. So a brand's passages are
    // read
    // once, for all words together.
    private static final String SAYING = """
        WITH terms AS MATERIALIZED (SELECT lexeme, CAST(quote_literal(lexeme) AS tsquery) AS term
                                    FROM unnest(to_tsvector(CAST(:language AS regconfig), :text))),
             matching AS MATERIALIZED (SELECT id, length(body) AS length,
                                              ARRAY(SELECT lexeme FROM terms WHERE words @@ term) AS said
                                       FROM knowledge_passages
                                       WHERE brand_id = :brand
                                         AND words @@ (SELECT CAST(string_agg(quote_literal(lexeme), '|') AS tsquery)
                                                       FROM terms)),
             hits AS (SELECT lexeme, count(*) AS passages
                      FROM matching, unnest(said) AS lexeme
                      GROUP BY lexeme),
             everything AS (SELECT count(*) AS passages
                            FROM knowledge_passages
                            WHERE brand_id = :brand),
             weights AS MATERIALIZED (SELECT lexeme,
                                             ln(1 + (SELECT passages FROM everything) / coalesce(h.passages, 0.5))
                                                 AS weight
                                      FROM terms
                                               LEFT JOIN hits h USING (lexeme)),
             covered AS (SELECT id AS passage, length, said,
                                (SELECT sum(weight) FROM weights WHERE lexeme = ANY (said))
                                    / (SELECT sum(weight) FROM weights) AS coverage
                         FROM matching),
             candidates AS MATERIALIZED (SELECT passage, length, coverage,
                                                ARRAY(SELECT lexeme
                                                      FROM weights
                                                      WHERE lexeme = ANY (said)
                                                      ORDER BY weight DESC, lexeme) AS said
                                         FROM covered
                                         WHERE coverage >= :least
                                         ORDER BY coverage DESC, length, passage
                                         LIMIT :candidates)
        <of_candidates>
        ORDER BY c.coverage DESC, c.length, c.passage
        """;

    // Of a graph of neighbours as many are looked at: of the forty that are wanted, 98 of 100 are then found.
    private static final String SEARCH_WIDELY =
            "SELECT set_config('hnsw.ef_search', '200', true), set_config('hnsw.iterative_scan', 'strict_order', true)";

    // So many, in the hope that those wanted are of use among them; all of them where they are not.
    private static final int SPARE = 4;

    /** The model's space, a place in it, and the cosine below which a passage has nothing to do with it. */
    record Near(EmbeddingModelSettings model, PointArgument point) {}

    List<FoundPassage> nearest(Handle tx, BrandId brand, LocalDate on, Near near, int limit) {
        tx.execute(SEARCH_WIDELY);
        return candidates(
                limit,
                candidates -> about(tx, NEAREST, brand, on)
                        .define("dimensions", near.model().dimensions())
                        .bind("model", near.model().model())
                        .bind("point", near.point())
                        .bind("least", near.model().leastLikeness())
                        .bind("candidates", candidates)
                        .map((row, _) ->
                                passage(row, Optional.of(row.getDouble("likeness")), Optional.empty(), List.of()))
                        .list());
    }

    /** @param least how much of what is asked a passage must say, 0 to 1 */
    List<FoundPassage> saying(
            Handle tx, BrandId brand, LocalDate on, SearchLanguage language, String text, double least, int limit) {
        return candidates(
                limit,
                candidates -> about(tx, SAYING, brand, on)
                        .bind("language", language.configuration())
                        .bind("text", text)
                        .bind("least", least)
                        .bind("candidates", candidates)
                        .map((row, _) ->
                                passage(row, Optional.empty(), Optional.of(row.getDouble("coverage")), words(row)))
                        .list());
    }

    private static Query about(Handle tx, String sql, BrandId brand, LocalDate on) {
        return tx.createQuery(sql)
                .define("of_candidates", OF_CANDIDATES.replace("<of_use>", OF_USE))
                .bind("brand", brand)
                .bind("on", on)
                .bind("month", on.getMonthValue());
    }

    private static List<FoundPassage> candidates(int limit, IntFunction<List<Optional<FoundPassage>>> asking) {
        List<Optional<FoundPassage>> some = asking.apply(limit * SPARE);
        List<FoundPassage> useful = useful(some, limit);
        boolean mayBeMore = some.size() == limit * SPARE;
        return useful.size() < limit && mayBeMore ? useful(asking.apply(Integer.MAX_VALUE), limit) : useful;
    }

    private static List<FoundPassage> useful(List<Optional<FoundPassage>> candidates, int limit) {
        return candidates.stream().flatMap(Optional::stream).limit(limit).toList();
    }

    private static List<String> words(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("said").getArray());
    }

    private static Optional<FoundPassage> passage(
            ResultSet row, Optional<Double> likeness, Optional<Double> coverage, List<String> words)
            throws SQLException {
        if (row.getString("id") == null) {
            return Optional.empty();
        }
        return Optional.of(new FoundPassage(
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
                words));
    }
}
