package com.presenceos.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pgvector.PGvector;
import com.presenceos.brands.BrandId;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.Provider;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A brand that is big and its sister that is not, with points instead of meanings. */
final class NeighbourIndexesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int DIMENSIONS = 32;
    private static final int BIG = 2_000;
    private static final int SMALL = 300;
    private static final int WAYS = 10;
    private static final int LIMIT = 40;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final EmbeddingModelSettings MODEL =
            new EmbeddingModelSettings(Provider.OPENAI, "it's made up", DIMENSIONS, -1, "");

    private static final SplittableRandom RANDOM = new SplittableRandom(7);
    private static final List<Point> POINTS = new ArrayList<>();

    /** The one with the big brand, and the same with the small one. */
    private static final List<TestWorkspace> TEAMS = new ArrayList<>();

    private final TestWorkspace team = TEAMS.getFirst();
    private final TestWorkspace sister = TEAMS.getLast();
    private final Database database = DATABASE.database();
    private final PassageIndex index = new PassageIndex();

    private record Point(UUID passage, BrandId brand, PGvector numbers) {}

    @BeforeAll
    static void writeDown() {
        TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
        TEAMS.addAll(List.of(team, team.withAnotherBrand(DATABASE.dataSource())));
        write(TEAMS.getFirst(), BIG);
        write(TEAMS.getLast(), SMALL);
        admin().useHandle(sql -> sql.execute("ANALYZE"));
    }

    @BeforeEach
    void bring() {
        indexes().bring();
    }

    @Test
    void givesTheBigBrandAloneAnIndexAndKeepsIt() {
        List<String> made = there();
        List<String> again = indexes().bring();

        assertThat(made).hasSize(1);
        assertThat(again).isEmpty();
        assertThat(there()).isEqualTo(made);
        assertThat(scans(team, made.getFirst())).isEqualTo(1);
        assertThat(scans(sister, made.getFirst())).isZero();
    }

    @Test
    void findsWithTheIndexWhatIsFoundWithout() {
        double shared = 0;
        int questions = 50;
        for (int i = 0; i < questions; i++) {
            float[] asked = point();
            shared += share(found(team, asked), nearest(team.brand(), asked));
        }

        assertThat(shared / questions).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void readsASmallBrandWholeAndMissesNothing() {
        float[] asked = point();

        assertThat(found(sister, asked)).containsExactlyInAnyOrderElementsOf(nearest(sister.brand(), asked));
    }

    @Test
    void looksFurtherWhereTheNearestAreNotOfUse() {
        float[] asked = point();
        List<UUID> retired = ranked(team.brand(), asked).subList(0, 500);
        retired.forEach(item -> activate(item, false));

        Set<UUID> found = found(team, asked);

        assertThat(found).hasSize(LIMIT).doesNotContainAnyElementsOf(retired);
        retired.forEach(item -> activate(item, true));
    }

    @Test
    void takesAwayTheIndexesOfAModelThatIsNotAskedAnyMore() {
        new NeighbourIndexes(database, DATABASE.owner(), Optional.empty()).bring();

        assertThat(there()).isEmpty();
    }

    @Test
    void isNotForTheFunctionsToDo() {
        assertThatThrownBy(() -> database.inWorkspace(
                        team.id(), tx -> tx.execute("CREATE INDEX mine ON passage_embeddings (model)")))
                .hasMessageContaining("must be owner");
    }

    private NeighbourIndexes indexes() {
        return new NeighbourIndexes(database, DATABASE.owner(), Optional.of(MODEL), SMALL * DIMENSIONS);
    }

    private Set<UUID> found(TestWorkspace of, float[] asked) {
        return database.inWorkspace(
                of.id(),
                tx ->
                        new HashSet<>(index
                                .nearest(
                                        tx,
                                        of.brand(),
                                        TODAY,
                                        new PassageIndex.Near(MODEL, new PointArgument(asked)),
                                        LIMIT)
                                .stream()
                                .map(passage -> passage.id().value())
                                .toList()));
    }

    private List<UUID> nearest(BrandId brand, float[] asked) {
        return ranked(brand, asked).stream().limit(LIMIT).toList();
    }

    private List<UUID> ranked(BrandId brand, float[] asked) {
        return POINTS.stream()
                .filter(point -> point.brand().equals(brand))
                .sorted(Comparator.comparingDouble(
                        point -> -cosine(point.numbers().toArray(), asked)))
                .map(Point::passage)
                .toList();
    }

    private static double share(Set<UUID> found, List<UUID> wanted) {
        return (double) wanted.stream().filter(found::contains).count() / wanted.size();
    }

    /** How often an index was gone by for one search, as PostgreSQL counts. */
    private long scans(TestWorkspace of, String name) {
        return database.inWorkspace(of.id(), tx -> {
            // So few are read whole as quickly: PostgreSQL shall go by the index wherever it can.
            tx.execute("SET LOCAL enable_sort = off");
            long before = counted(tx, name);
            index.nearest(tx, of.brand(), TODAY, new PassageIndex.Near(MODEL, new PointArgument(point())), LIMIT);
            return counted(tx, name) - before;
        });
    }

    private static long counted(Handle tx, String name) {
        return tx.select("SELECT pg_stat_get_xact_numscans(CAST(? AS regclass))", name)
                .mapTo(Long.class)
                .one();
    }

    private List<String> there() {
        return admin().withHandle(sql -> sql.select(
                        "SELECT indexname FROM pg_indexes WHERE starts_with(indexname, 'passage_neighbours_')")
                .mapTo(String.class)
                .list());
    }

    private void activate(UUID item, boolean active) {
        admin().useHandle(sql -> sql.execute("UPDATE knowledge_items SET active = ? WHERE id = ?", active, item));
    }

    private static Jdbi admin() {
        return Jdbi.create(DATABASE.dataSource());
    }

    /** As texts do, points differ in fewer ways than they have numbers. */
    private static float[] point() {
        float[] numbers = new float[DIMENSIONS];
        for (int way = 0; way < WAYS; way++) {
            double much = RANDOM.nextGaussian();
            SplittableRandom direction = new SplittableRandom(way);
            for (int i = 0; i < DIMENSIONS; i++) {
                numbers[i] += (float) (much * direction.nextGaussian());
            }
        }
        return numbers;
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return product / Math.sqrt(first * second);
    }

    private static void write(TestWorkspace team, int passages) {
        List<Point> those = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            those.add(new Point(new UUID(RANDOM.nextLong(), RANDOM.nextLong()), team.brand(), new PGvector(point())));
        }
        batch(team, those, """
            INSERT INTO knowledge_items (id, workspace_id, brand_id, knowledge_type, title, content, details, season_months,
                                         featured, active, origin, fingerprint, created_by, created_at, updated_at)
            VALUES (:id, :workspace, :brand, 'other', 'Point', '', '{}', '{}', false, true, 'manual', '', :user, now(), now())
            """);
        batch(team, those, """
            INSERT INTO knowledge_passages (id, workspace_id, brand_id, item_id, position, heading, body, content_hash,
                                            language, words)
            VALUES (:id, :workspace, :brand, :id, 0, 'Point', '', '', 'english', '')
            """);
        batch(team, those, """
            INSERT INTO passage_embeddings (workspace_id, brand_id, passage_id, model, embedding, created_at)
            VALUES (:workspace, :brand, :id, :model, :point, now())
            """);
        POINTS.addAll(those);
    }

    private static void batch(TestWorkspace team, List<Point> those, String insert) {
        admin().useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch(insert);
            those.forEach(point -> batch.bind("id", point.passage())
                    .bind("workspace", team.id().value())
                    .bind("brand", point.brand().value())
                    .bind("user", team.user().value())
                    .bind("model", MODEL.model())
                    .bind("point", new PointArgument(point.numbers().toArray()))
                    .add());
            batch.execute();
        });
    }
}
