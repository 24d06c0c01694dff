package com.presenceos.local.bench.retrieval;

import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.knowledge.retrieval.NeighbourIndexes;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.Provider;
import com.presenceos.platform.sql.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * How long the database takes for a search among very many passages, under row-level security, and what the indexes of
 * neighbours miss. A time is of all that one search asks: which brand it is, the note of the model's call, both ways of
 * finding. Points and words are made up: a model would take hours for so many.
 */
final class SpeedBench {

    private static final long SEED = 1;
    private static final int QUESTIONS = 1_000;
    private static final int OF_ONE = 200;
    private static final int COMPARED = 300;
    private static final int WANTED = 40;
    private static final double LEAST = 0.3;

    private static final String EXACT = """
        SELECT passage_id
        FROM (SELECT passage_id, 1 - (embedding <=> CAST(? AS vector)) AS likeness
              FROM passage_embeddings
              WHERE workspace_id = ?
                AND brand_id = ?) AS whole
        WHERE likeness >= ?
        ORDER BY likeness DESC
        LIMIT ?
        """;

    private final DataSource admin;
    private final ManyBrands brands;
    private final Map<String, float[]> meanings = new HashMap<>();
    private final EmbeddingModelSettings settings =
            new EmbeddingModelSettings(Provider.OPENAI, "made-up", MadeUpSpace.DIMENSIONS, LEAST, "");
    private final SplittableRandom random = new SplittableRandom(SEED);

    /** @param admin of a migrated and empty database, as a superuser */
    SpeedBench(DataSource admin, int passages) {
        this.admin = admin;
        this.brands = new ManyBrands(passages, SEED);
    }

    String run() throws SQLException {
        try (Connection connection = admin.getConnection()) {
            new Shelf(connection, settings.model())
                    .fill(
                            brands.brands().stream()
                                    .map(ManyBrands.Sized::brand)
                                    .toList(),
                            filling -> brands.brands()
                                    .forEach(brand ->
                                            brands.passagesOf(brand, passage -> filling.put(brand.brand(), passage))));
        }
        Database database = new Database(admin);
        long begun = System.nanoTime();
        List<String> indexes = new NeighbourIndexes(database, admin, Optional.of(settings)).bring();
        double seconds = (System.nanoTime() - begun) / 1e9;
        try (Connection connection = admin.getConnection()) {
            connection.createStatement().execute("VACUUM ANALYZE");
        }
        Finder finder =
                new Finder(database, new BenchModel(settings, text -> meanings.getOrDefault(text, new float[0])));
        List<ManyBrands.Asked> bySize = drawn(bySize());
        Times.of(finder, bySize.subList(0, OF_ONE));
        return """
            %,d passages of %,d brands, the largest has %,d; %d indexes of neighbours, made in %.0f s
            %s%s%srecall of the nearest %d against all read: %.4f (%d questions, by size), %.4f (the largest brand)
            """.formatted(
                        brands.passages(),
                        brands.brands().size(),
                        brands.brands().getFirst().passages(),
                        indexes.size(),
                        seconds,
                        Times.of(finder, drawn(evenly())).line("a brand like another"),
                        Times.of(finder, bySize).line("brands by their size"),
                        Times.of(finder, largest()).line("the largest brand"),
                        WANTED,
                        recall(finder, bySize.subList(0, COMPARED)),
                        COMPARED,
                        recall(finder, largest()));
    }

    /** Each brand as likely as another. */
    private List<ManyBrands.Sized> evenly() {
        List<ManyBrands.Sized> drawn = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            drawn.add(brands.brands().get(random.nextInt(brands.brands().size())));
        }
        return drawn;
    }

    /** A brand with twice as many passages is asked twice as often. */
    private List<ManyBrands.Sized> bySize() {
        List<ManyBrands.Sized> drawn = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            int passage = random.nextInt(brands.passages());
            for (ManyBrands.Sized brand : brands.brands()) {
                passage -= brand.passages();
                if (passage < 0) {
                    drawn.add(brand);
                    break;
                }
            }
        }
        return drawn;
    }

    private List<ManyBrands.Asked> largest() {
        return remembered(brands.questions(brands.brands().getFirst(), OF_ONE));
    }

    /** Questions of a brand are made together, since its passages are. */
    private List<ManyBrands.Asked> drawn(List<ManyBrands.Sized> asked) {
        Map<ManyBrands.Sized, Integer> times = new HashMap<>();
        asked.forEach(brand -> times.merge(brand, 1, Integer::sum));
        List<ManyBrands.Asked> questions = new ArrayList<>();
        times.forEach((brand, often) -> questions.addAll(brands.questions(brand, often)));
        questions.sort(Comparator.comparing(ManyBrands.Asked::words));
        return remembered(questions);
    }

    private List<ManyBrands.Asked> remembered(List<ManyBrands.Asked> questions) {
        questions.forEach(
                question -> meanings.put(question.words(), question.point().toArray()));
        return questions;
    }

    private double recall(Finder finder, List<ManyBrands.Asked> questions) {
        Jdbi whole = Jdbi.create(admin);
        double sum = 0;
        for (ManyBrands.Asked question : questions) {
            Set<UUID> found = new HashSet<>();
            for (FoundPassage passage : finder.find(question.brand().brand(), question.words())) {
                passage.likeness().ifPresent(_ -> found.add(passage.id().value()));
            }
            List<UUID> nearest = whole.withHandle(sql -> sql.select(
                            EXACT,
                            question.point().toString(),
                            question.brand().brand().workspace().value(),
                            question.brand().brand().id().value(),
                            LEAST,
                            WANTED)
                    .mapTo(UUID.class)
                    .list());
            sum += nearest.isEmpty()
                    ? 1
                    : (double) nearest.stream().filter(found::contains).count() / nearest.size();
        }
        return sum / questions.size();
    }
}
