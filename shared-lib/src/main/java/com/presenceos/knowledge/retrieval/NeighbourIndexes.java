package com.presenceos.knowledge.retrieval;

import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.platform.hashing.Sha256;
import com.presenceos.platform.sql.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives each brand that is too big to be read whole for a question an index of neighbours of its own (HNSW), and takes away
 * those that are of no use any more. One for all brands would find the nearest of everybody first: of a brand with a
 * hundredth of them it would look at a hundred times as many as are wanted. Whoever deploys runs it, since it takes the
 * rights of the tables' owner; a brand that grows meanwhile is read whole until then, which is slower and exact.
 */
public final class NeighbourIndexes {

    // Measured: PostgreSQL compares about half a million numbers in a millisecond. Passages times dimensions.
    private static final int READ_WHOLE = 5_000_000;

    private static final String PREFIX = "passage_neighbours_";
    private static final int ENOUGH = 24;

    private static final String BIG = """
        SELECT brand_id
        FROM passage_embeddings
        WHERE model = :model
        GROUP BY brand_id
        HAVING count(*) > :most
        ORDER BY brand_id
        """;

    private static final String THERE = """
        SELECT name.relname AS name, index.indisvalid AS valid
        FROM pg_index index
                 JOIN pg_class name ON name.oid = index.indexrelid
        WHERE index.indrelid = CAST('passage_embeddings' AS regclass)
          AND starts_with(name.relname, :prefix)
        """;

    private final Database database;
    private final Jdbi owner;
    private final Optional<EmbeddingModelSettings> model;
    private final int readWhole;

    /**
     * @param owner connections of the login that migrates
     * @param model that works out meaning now
     */
    public NeighbourIndexes(Database database, DataSource owner, Optional<EmbeddingModelSettings> model) {
        this(database, owner, model, READ_WHOLE);
    }

    NeighbourIndexes(Database database, DataSource owner, Optional<EmbeddingModelSettings> model, int readWhole) {
        this.database = database;
        this.owner = Jdbi.create(owner);
        this.model = model;
        this.readWhole = readWhole;
    }

    /** Answers the names of those it made. */
    public List<String> bring() {
        Map<String, String> wanted = new LinkedHashMap<>();
        model.ifPresent(settings ->
                big(settings).forEach(brand -> wanted.put(name(settings, brand), sql(settings, brand))));
        return owner.withHandle(sql -> {
            List<String> kept = keep(sql, wanted);
            List<String> made = new ArrayList<>(wanted.keySet());
            made.removeAll(kept);
            made.forEach(name -> sql.execute(wanted.get(name)));
            return made;
        });
    }

    private List<UUID> big(EmbeddingModelSettings settings) {
        return database.asUpkeep(tx -> tx.createQuery(BIG)
                .bind("model", settings.model())
                .bind("most", readWhole / settings.dimensions())
                .mapTo(UUID.class)
                .list());
    }

    /** Drops what nobody wants, and what was broken off in the making. */
    private static List<String> keep(Handle sql, Map<String, String> wanted) {
        Map<Boolean, List<String>> good = sql
                .createQuery(THERE)
                .bind("prefix", PREFIX)
                .map((row, _) -> Map.entry(row.getString("name"), row.getBoolean("valid")))
                .stream()
                .collect(Collectors.partitioningBy(
                        index -> index.getValue() && wanted.containsKey(index.getKey()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        good.getOrDefault(false, List.of()).forEach(name -> sql.execute("DROP INDEX CONCURRENTLY " + name));
        return good.getOrDefault(true, List.of());
    }

    private static String name(EmbeddingModelSettings settings, UUID brand) {
        String what = settings.model() + " " + settings.dimensions() + " " + brand;
        return PREFIX + Sha256.hex(what).substring(0, ENOUGH);
    }

    /** The query of PassageIndex must say the same words, or it is not for it. Concurrently: who indexes need not wait. */
    private static String sql(EmbeddingModelSettings settings, UUID brand) {
        return """
            CREATE INDEX CONCURRENTLY %s ON passage_embeddings
            USING hnsw ((CAST(embedding AS vector(%d))) vector_cosine_ops)
            WHERE brand_id = '%s' AND model = '%s'
            """.formatted(
                        name(settings, brand),
                        settings.dimensions(),
                        brand,
                        settings.model().replace("'", "''"));
    }
}
