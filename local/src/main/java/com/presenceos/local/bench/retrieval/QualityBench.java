package com.presenceos.local.bench.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.pgvector.PGvector;
import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.passages.NewPassage;
import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.local.models.LocalModels;
import com.presenceos.local.models.embeddings.BgeSmall;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.ModelSettings;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;

/** How well the passages are found that answer a question, with the model and the settings of this machine. */
final class QualityBench {

    private static final long SEED = 1;

    private final DataSource database;
    private final BgeSmall model = new BgeSmall();
    private final EmbeddingModelSettings settings = ModelSettings.of(
                    Json.own(Json.text(LocalModels.SETTINGS), JsonNode.class))
            .embedding()
            .orElseThrow();

    /** @param database migrated and empty, as a superuser */
    QualityBench(DataSource database) {
        this.database = database;
    }

    List<Judged> run() throws SQLException {
        Map<UUID, String> keys = new HashMap<>();
        Map<LabelledSet.Brand, Shelf.Brand> brands = write(keys);
        Finder finder = new Finder(new Database(database), new BenchModel(settings, this::meaning));
        List<Judged> judged = new ArrayList<>();
        brands.forEach((brand, shelved) -> brand.questions().forEach(question -> {
            List<FoundPassage> found = finder.find(shelved, question.text());
            judged.add(Judged.of(brand, question, found, passage -> keys.getOrDefault(passage.item(), "")));
        }));
        return judged;
    }

    private Map<LabelledSet.Brand, Shelf.Brand> write(Map<UUID, String> keys) throws SQLException {
        SplittableRandom ids = new SplittableRandom(SEED);
        Map<LabelledSet.Brand, Shelf.Brand> brands = new LinkedHashMap<>();
        LabelledSet.read()
                .brands()
                .forEach(brand -> brands.put(
                        brand,
                        new Shelf.Brand(new WorkspaceId(Shelf.id(ids)), new BrandId(Shelf.id(ids)), brand.language())));
        try (Connection connection = database.getConnection()) {
            new Shelf(connection, settings.model())
                    .fill(
                            brands.values(),
                            filling -> brands.forEach((brand, shelved) -> brand.passages()
                                    .forEach(passage -> {
                                        UUID id = Shelf.id(ids);
                                        keys.put(id, passage.key());
                                        filling.put(
                                                shelved,
                                                new Shelf.Passage(
                                                        id,
                                                        passage.title(),
                                                        passage.text(),
                                                        new PGvector(meaning(passage))));
                                    })));
        }
        return brands;
    }

    private float[] meaning(LabelledSet.Passage passage) {
        return meaning(new NewPassage(passage.title(), passage.text()).text());
    }

    private float[] meaning(String text) {
        return model.embed(List.of(text)).getFirst();
    }
}
