package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.jobs.AdvanceJob;
import com.presenceos.models.Embedder;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.Outage;
import com.presenceos.models.Provider;
import com.presenceos.models.ReadModels;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people can see of a model that does not answer. */
final class SilentModelsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String BROKEN = "\"kind\":\"before_effect_error\",\"http\":503";
    private static final Instant BEGAN = Instant.parse("2026-11-26T08:00:00Z");

    private final DraftsByModels world = new DraftsByModels(DATABASE);

    @BeforeEach
    void forget() {
        Jdbi.create(DATABASE.dataSource()).useHandle(sql -> sql.execute("DELETE FROM model_outages"));
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private List<Optional<Outage>> seenBy(TestWorkspace whose) {
        return world.knownModels(Provider.OPENAI, Provider.ANTHROPIC).of(whose.id()).stream()
                .map(ReadModels.Known::outage)
                .toList();
    }

    @Test
    void isToldToEverybodyWhileTheNextOneWrites() {
        world.fault(Provider.OPENAI, BROKEN);

        world.wentOnceBy(world.worker(0, Provider.OPENAI, Provider.ANTHROPIC));

        Optional<Outage> outage = Optional.of(new Outage(BEGAN, BEGAN.plusSeconds(30)));
        assertThat(seenBy(world.team)).containsExactly(outage, Optional.empty());
        assertThat(seenBy(TestWorkspace.in(DATABASE.dataSource()))).containsExactly(outage, Optional.empty());
    }

    @Test
    void keepsSinceWhenWhileItGoesOnAndEndsWithTheFirstAnswer() {
        AdvanceJob worker = world.worker(0, Provider.OPENAI, Provider.ANTHROPIC);
        world.fault(Provider.OPENAI, BROKEN);
        world.wentOnceBy(worker);
        world.clock.forward(Duration.ofSeconds(31));
        world.wentOnceBy(worker);
        Outage goingOn = seenBy(world.team).getFirst().orElseThrow();

        world.faultsEnd();
        world.clock.forward(Duration.ofSeconds(31));
        world.wentOnceBy(worker);

        assertThat(goingOn).isEqualTo(new Outage(BEGAN, BEGAN.plusSeconds(61)));
        assertThat(seenBy(world.team)).containsOnly(Optional.empty());
    }

    @Test
    void isForgottenWhenNobodyHasAskedForAWhile() {
        world.fault(Provider.OPENAI, BROKEN);
        world.wentOnceBy(world.worker(0, Provider.OPENAI, Provider.ANTHROPIC));

        world.clock.forward(Duration.ofMinutes(3));

        assertThat(seenBy(world.team)).containsOnly(Optional.empty());
        // Another worker, which has seen nothing of the first time.
        world.wentOnceBy(world.worker(0, Provider.OPENAI, Provider.ANTHROPIC));
        assertThat(seenBy(world.team).getFirst().orElseThrow().since()).isEqualTo(BEGAN.plusSeconds(180));
    }

    @Test
    void writesNothingDownWhileAllIsWell() {
        world.wentOnceBy(world.worker(0, Provider.OPENAI));

        int told = Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.select("SELECT count(*) FROM model_outages")
                        .mapTo(Integer.class)
                        .one());
        assertThat(told).isZero();
    }

    @Test
    void leavesAModelOfMeaningAloneThatFailedThreeTimes() {
        Embedder embedder =
                world.embedder(new EmbeddingModelSettings(Provider.OPENAI, "presence-embeddings", 4, 0.3, ""));
        world.models.post(
                "/_fake/faults", "{\"on\":\"embeddings\",\"kind\":\"before_effect_error\",\"http\":503,\"times\":3}");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> embedder.embed(List.of("abba"))).hasMessageContaining("not working");
        }

        assertThatThrownBy(() -> embedder.embed(List.of("abba")))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("left alone");
        world.clock.forward(Duration.ofSeconds(31));

        assertThat(embedder.embed(List.of("abba")).vectors()).hasSize(1);
    }
}
