package com.presenceos.knowledge.passages;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** The passages of the items of the workspace a transaction acts in. */
public final class PassageStore {

    private static final String FORGET = """
            DELETE FROM knowledge_passages
            WHERE item_id = :item
              AND content_hash <> ALL (:hashes)
            """;

    private static final String KEEP = """
            INSERT INTO knowledge_passages (id, workspace_id, brand_id, item_id, position, heading, body, content_hash,
                                            language, words)
            SELECT p.id, :workspace, :brand, :item, p.position, p.heading, p.body, p.content_hash, :language,
                   setweight(to_tsvector(CAST(:language AS regconfig), p.heading), 'A')
                       || setweight(to_tsvector(CAST(:language AS regconfig), p.body), 'B')
            FROM unnest(:ids, :positions, :headings, :bodies, :hashes)
                     AS p (id, position, heading, body, content_hash)
            ON CONFLICT (item_id, content_hash) DO UPDATE
            SET position = excluded.position, language = excluded.language, words = excluded.words
            """;

    private static final String OTHER_LANGUAGE = """
            UPDATE knowledge_passages
            SET language = :language,
                words = setweight(to_tsvector(CAST(:language AS regconfig), heading), 'A')
                            || setweight(to_tsvector(CAST(:language AS regconfig), body), 'B')
            WHERE id IN (SELECT id
                         FROM knowledge_passages
                         WHERE brand_id = :brand
                           AND language <> :language
                         LIMIT :limit)
            """;

    private static final String OF_ITEM = """
            SELECT id, heading, body
            FROM knowledge_passages
            WHERE item_id = :item
            ORDER BY position
            """;

    private static final String KNOWN = """
            SELECT p.item_id, count(*) AS passages, count(e.passage_id) AS known
            FROM knowledge_passages p
                     LEFT JOIN passage_embeddings e ON e.passage_id = p.id AND e.model = :model
            WHERE p.item_id = ANY (:items)
            GROUP BY p.item_id
            """;

    private final Ids ids;

    public PassageStore(Ids ids) {
        this.ids = ids;
    }

    /** Makes these the passages of an item. What is among them already keeps its id and its meaning. */
    public void replace(
            Handle tx,
            WorkspaceId workspace,
            BrandId brand,
            UUID item,
            List<NewPassage> passages,
            SearchLanguage language) {
        List<NewPassage> distinct = passages.stream().distinct().toList();
        List<String> hashes = distinct.stream().map(NewPassage::hash).toList();
        tx.createUpdate(FORGET)
                .bind("item", item)
                .bindArray("hashes", String.class, hashes)
                .execute();
        tx.createUpdate(KEEP)
                .bind("workspace", workspace)
                .bind("brand", brand)
                .bind("item", item)
                .bind("language", language.configuration())
                .bindArray(
                        "ids",
                        UUID.class,
                        distinct.stream().map(_ -> ids.next()).toList())
                .bindArray(
                        "positions",
                        Integer.class,
                        IntStream.range(0, distinct.size()).boxed().toList())
                .bindArray(
                        "headings",
                        String.class,
                        distinct.stream().map(NewPassage::heading).toList())
                .bindArray(
                        "bodies",
                        String.class,
                        distinct.stream().map(NewPassage::body).toList())
                .bindArray("hashes", String.class, hashes)
                .execute();
    }

    /** Reduces words anew that were in another language. Answers how many passages it did, up to the limit. */
    public int reword(Handle tx, BrandId brand, SearchLanguage language, int limit) {
        return tx.createUpdate(OTHER_LANGUAGE)
                .bind("brand", brand)
                .bind("language", language.configuration())
                .bind("limit", limit)
                .execute();
    }

    public List<KeptPassage> of(Handle tx, UUID item) {
        return tx.createQuery(OF_ITEM)
                .bind("item", item)
                .map((row, _) -> new KeptPassage(
                        new PassageId(Columns.uuid(row, "id")),
                        Columns.text(row, "heading"),
                        Columns.text(row, "body")))
                .list();
    }

    /** How many passages items have, and of how many of them a model has worked out the meaning. */
    public Map<UUID, Known> known(Handle tx, List<UUID> items, String model) {
        return tx
                .createQuery(KNOWN)
                .bindArray("items", UUID.class, items)
                .bind("model", model)
                .map((row, _) ->
                        Map.entry(Columns.uuid(row, "item_id"), new Known(row.getInt("passages"), row.getInt("known"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of an item's passages. */
    public record Known(int passages, int known) {}
}
