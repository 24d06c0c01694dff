package com.presenceos.knowledge.retrieval;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What a brand knows and nobody asked for: to speak of it. */
public final class FreshPassages {

    // What happens on one of the days comes first; then what was spoken of least, where what is featured may come up
    // once
    // more than others; then the newest. An item is shown by how it begins.
    private static final String ON_DAYS = """
            WITH days AS (SELECT CAST(:from AS date) + n AS day
                          FROM generate_series(0, CAST(:until AS date) - CAST(:from AS date)) AS n),
                 spoken AS (SELECT item, count(*) AS times
                            FROM unnest(CAST(:spoken AS uuid[])) AS item
                            GROUP BY item)
            SELECT p.id, i.id AS item_id, i.knowledge_type, i.title, p.heading, p.body, i.featured, o.day
            FROM knowledge_items i
                     JOIN knowledge_passages p ON p.item_id = i.id AND p.position = 0
                     LEFT JOIN spoken s ON s.item = i.id
                     LEFT JOIN LATERAL (SELECT min(d.day) AS day
                                        FROM days d
                                        WHERE d.day = i.valid_from
                                           OR to_char(d.day, 'YYYY-MM-DD') = i.details ->> 'event_date') o ON true
            WHERE i.brand_id = :brand
              AND i.active
              AND (i.valid_from IS NULL OR i.valid_from <= :until)
              AND (i.valid_until IS NULL OR i.valid_until >= :from)
              AND (cardinality(i.season_months) = 0
                   OR EXISTS (SELECT FROM days d WHERE extract(month FROM d.day) = ANY (i.season_months)))
              AND (i.details ->> 'event_date' IS NULL
                   OR coalesce(i.details ->> 'event_end_date', i.details ->> 'event_date') >= CAST(:from AS text))
            ORDER BY o.day NULLS LAST, coalesce(s.times, 0) - CAST(i.featured AS int), i.updated_at DESC, i.id
            LIMIT :limit
            """;

    private static final String BY_ID = """
            SELECT p.id, i.id AS item_id, i.knowledge_type, i.title, p.heading, p.body, i.featured, CAST(NULL AS date) AS day
            FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS wanted (id, place)
                     JOIN knowledge_passages p ON p.id = wanted.id
                     JOIN knowledge_items i ON i.id = p.item_id
            WHERE i.brand_id = :brand
              AND i.active
            ORDER BY wanted.place
            """;

    /**
     * A passage to speak of.
     *
     * @param on the day on which it begins or happens, when that is one of the days
     */
    public record Fresh(FoundPassage passage, Optional<LocalDate> on) {}

    /**
     * One passage of each item that is of use on some of the days.
     *
     * @param spoken the items that were spoken of lately, each as often as it was
     */
    public List<Fresh> onDays(
            Handle tx, BrandId brand, LocalDate from, LocalDate until, Collection<UUID> spoken, int limit) {
        return tx.createQuery(ON_DAYS)
                .bind("brand", brand)
                .bind("from", from)
                .bind("until", until)
                .bindArray("spoken", UUID.class, List.copyOf(spoken))
                .bind("limit", limit)
                .map((row, _) -> new Fresh(passage(row), Optional.ofNullable(row.getObject("day", LocalDate.class))))
                .list();
    }

    /** Those of these passages that are still there, in their order. */
    public List<FoundPassage> byId(Handle tx, BrandId brand, List<PassageId> ids) {
        return tx.createQuery(BY_ID)
                .bind("brand", brand)
                .bindArray("ids", UUID.class, ids.stream().map(PassageId::value).toList())
                .map((row, _) -> passage(row))
                .list();
    }

    private static FoundPassage passage(ResultSet row) throws SQLException {
        return new FoundPassage(
                new PassageId(Columns.uuid(row, "id")),
                Columns.uuid(row, "item_id"),
                Columns.text(row, "knowledge_type"),
                Columns.text(row, "title"),
                Columns.text(row, "heading"),
                Columns.text(row, "body"),
                row.getBoolean("featured"),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
