package com.presenceos.local.bench.retrieval;

import com.pgvector.PGvector;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

/** Puts brands and what they know into a database that holds nothing else, past the use cases, as a backup is read in. */
final class Shelf {

    private static final int AT_ONCE = 500;

    private static final String VOICES = """
        INSERT INTO brand_voices (brand_id, workspace_id, tone_formal, tone_playful, tone_bold, tone_technical,
                                  tone_emotional, example_phrases, words_to_avoid, words_to_prefer, emojis_allowed,
                                  max_emojis_per_post, hashtag_style, primary_language, custom_instructions, updated_at)
        SELECT id, workspace_id, 50, 50, 50, 50, 50, '{}', '{}', '{}', true, 3, 'few', description, '', now()
        FROM brands
        """;

    private static final String ITEMS = """
        INSERT INTO knowledge_items (id, workspace_id, brand_id, knowledge_type, title, content, details, season_months,
                                     featured, active, origin, fingerprint, created_by, created_at, updated_at)
        SELECT id, workspace_id, brand_id, 'other', title, body, '{}', '{}', false, true, 'manual', '',
               (SELECT id FROM users), now(), now()
        FROM shelf
        """;

    private static final String PASSAGES = """
        INSERT INTO knowledge_passages (id, workspace_id, brand_id, item_id, position, heading, body, content_hash,
                                        language, words)
        SELECT id, workspace_id, brand_id, id, 0, title, body, '', language,
               setweight(to_tsvector(CAST(language AS regconfig), title), 'A')
                   || setweight(to_tsvector(CAST(language AS regconfig), body), 'B')
        FROM shelf
        """;

    private final Connection connection;
    private final String model;

    /** @param connection of a superuser: row-level security stands in nobody else's way */
    Shelf(Connection connection, String model) {
        this.connection = connection;
        this.model = model;
    }

    /** @param language a tag, such as {@code de} */
    record Brand(WorkspaceId workspace, BrandId id, String language) {}

    /** @param point its meaning */
    record Passage(UUID id, String title, String body, PGvector point) {}

    /** Takes the passages of a brand. */
    interface Filling {
        void put(Brand brand, Passage passage);
    }

    void fill(Collection<Brand> brands, Consumer<Filling> passages) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO users (id, email, email_key, name, password_hash, created_at)"
                    + " VALUES (gen_random_uuid(), 'bench@example.com', 'bench@example.com', 'Bench', '-', now())");
            insert(
                    "workspaces (id, name, created_at)",
                    3,
                    rows -> brands.stream()
                            .map(Brand::workspace)
                            .distinct()
                            .forEach(id -> rows.add(id.toString(), "Bench", "2026-01-01")));
            insert(
                    "brands (id, workspace_id, name, brand_type, description, timezone, created_at, updated_at)",
                    8,
                    rows -> brands.forEach(brand -> rows.add(
                            brand.id().toString(),
                            brand.workspace().toString(),
                            "Bench",
                            "other",
                            brand.language(),
                            "UTC",
                            "2026-01-01",
                            "2026-01-01")));
            sql.execute(VOICES);
            sql.execute("CREATE TEMPORARY TABLE shelf (id uuid, workspace_id uuid, brand_id uuid, language text, title"
                    + " text, body text, embedding vector)");
            insert("shelf", 7, rows -> passages.accept((brand, passage) -> rows.add(row(brand, passage))));
            sql.execute(ITEMS);
            sql.execute(PASSAGES);
            sql.execute("""
                INSERT INTO passage_embeddings (workspace_id, brand_id, passage_id, model, embedding, created_at)
                SELECT workspace_id, brand_id, id, '%s', embedding, now()
                FROM shelf
                """.formatted(model));
            sql.execute("DROP TABLE shelf");
            sql.execute("ANALYZE");
        }
    }

    private static String[] row(Brand brand, Passage passage) {
        return new String[] {
            passage.id().toString(),
            brand.workspace().toString(),
            brand.id().toString(),
            brand.language().equals("de") ? "german" : "english",
            passage.title(),
            passage.body(),
            passage.point().toString()
        };
    }

    /** The same ones each time, in the form of the others. */
    static UUID id(SplittableRandom random) {
        return new UUID((random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() & ~(3L << 62)) | (2L << 62));
    }

    private void insert(String table, int columns, Consumer<Rows> filling) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
            Rows rows = new Rows(insert);
            filling.accept(rows);
            insert.executeBatch();
        }
    }

    private static final class Rows {

        private final PreparedStatement insert;
        private int waiting;

        Rows(PreparedStatement insert) {
            this.insert = insert;
        }

        /** Values as PostgreSQL spells them. */
        void add(String... values) {
            try {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i], Types.OTHER);
                }
                insert.addBatch();
                if (++waiting == AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException("The database takes no more rows", e));
            }
        }
    }
}
