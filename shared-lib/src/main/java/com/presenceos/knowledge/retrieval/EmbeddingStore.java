package com.presenceos.knowledge.retrieval;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The meaning of passages, by model. */
public final class EmbeddingStore {

    private static final String LACKING = """
            FROM knowledge_passages p
            WHERE p.brand_id = :brand
              AND NOT EXISTS (SELECT
                              FROM passage_embeddings e
                              WHERE e.passage_id = p.id
                                AND e.model = :model)
            """;

    // The same words in another item of the brand mean the same.
    private static final String COPY = """
            INSERT INTO passage_embeddings (workspace_id, brand_id, passage_id, model, embedding, created_at)
            SELECT DISTINCT ON (p.id) p.workspace_id, p.brand_id, p.id, e.model, e.embedding, :now
            FROM knowledge_passages p
                     JOIN knowledge_passages twin ON twin.brand_id = p.brand_id
                AND twin.content_hash = p.content_hash
                AND twin.id <> p.id
                     JOIN passage_embeddings e ON e.passage_id = twin.id AND e.model = :model
            WHERE p.brand_id = :brand
              AND NOT EXISTS (SELECT
                              FROM passage_embeddings own
                              WHERE own.passage_id = p.id
                                AND own.model = :model)
            ON CONFLICT DO NOTHING
            """;

    private static final String KEEP = """
            INSERT INTO passage_embeddings (workspace_id, brand_id, passage_id, model, embedding, created_at)
            SELECT :workspace, :brand, p.id, :model, :point, :now
            FROM knowledge_passages p
            WHERE p.id = :passage
            ON CONFLICT DO NOTHING
            """;

    /** Some passages whose meaning a model has not worked out. */
    List<Lacking> lacking(Handle tx, BrandId brand, String model, int limit) {
        return tx.createQuery("SELECT p.id, p.heading, p.body " + LACKING + "ORDER BY p.id LIMIT :limit")
                .bind("brand", brand)
                .bind("model", model)
                .bind("limit", limit)
                .map((row, _) -> new Lacking(
                        new PassageId(Columns.uuid(row, "id")),
                        Columns.text(row, "heading"),
                        Columns.text(row, "body")))
                .list();
    }

    int count(Handle tx, BrandId brand, String model) {
        return tx.createQuery("SELECT count(*) " + LACKING)
                .bind("brand", brand)
                .bind("model", model)
                .mapTo(Integer.class)
                .one();
    }

    int copy(Handle tx, BrandId brand, String model, Instant now) {
        return tx.createUpdate(COPY)
                .bind("brand", brand)
                .bind("model", model)
                .bind("now", now)
                .execute();
    }

    /** A passage that is gone meanwhile is left out. */
    void keep(
            Handle tx,
            WorkspaceId workspace,
            BrandId brand,
            String model,
            List<Lacking> passages,
            List<float[]> points,
            Instant now) {
        PreparedBatch batch = tx.prepareBatch(KEEP);
        for (int i = 0; i < passages.size(); i++) {
            batch.bind("workspace", workspace)
                    .bind("brand", brand)
                    .bind("model", model)
                    .bind("passage", passages.get(i).id())
                    .bind("point", new PointArgument(points.get(i)))
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    /** A passage without meaning yet. */
    record Lacking(PassageId id, String heading, String body) {}
}
