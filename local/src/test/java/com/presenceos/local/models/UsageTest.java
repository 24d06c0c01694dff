package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.models.KeyOwner;
import com.presenceos.models.Provider;
import com.presenceos.models.ReadUsage;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team sees of what models took. */
final class UsageTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    static final SdkLogin LOGIN = new SdkLogin();

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final DraftsByModels world = new DraftsByModels(DATABASE);

    @AfterEach
    void stop() {
        world.close();
    }

    private void called(TestWorkspace whose, String purpose, String model, @Nullable Long micros, String at) {
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.createUpdate("""
                                INSERT INTO model_calls (id, workspace_id, brand_id, purpose, provider, model, input_tokens,
                                                         output_tokens, millis, price_micros, called_at)
                                VALUES (:id, :workspace, :brand, :purpose, 'openai', :model, 100, 10, 5,
                                        CAST(:micros AS bigint), :at)
                                """)
                        .bind("id", UUID.randomUUID())
                        .bind("workspace", whose.id().value())
                        .bind("brand", whose.brand().value())
                        .bind("purpose", purpose)
                        .bind("model", model)
                        .bind("micros", micros)
                        .bind("at", Instant.parse(at).atOffset(ZoneOffset.UTC))
                        .execute());
    }

    @Test
    void isGroupedByModelPurposeAndDayOfUtc() {
        called(world.team, "draft, bold", "gpt-5-mini", 300L, "2026-11-01T00:00:00Z");
        called(world.team, "draft, bold, mended", "gpt-5-mini", 200L, "2026-11-01T23:59:59Z");
        called(world.team, "search", "gateway-model", null, "2026-11-30T23:59:59Z");
        called(world.team, "search", "gpt-5-mini", 7L, "2026-10-31T23:59:59Z");
        called(world.team, "search", "gpt-5-mini", 7L, "2026-12-01T00:00:00Z");
        called(TestWorkspace.in(DATABASE.dataSource()), "search", "gpt-5-mini", 7L, "2026-11-02T00:00:00Z");

        ReadUsage.Usage usage = world.usage(50).of(world.team.id(), NOVEMBER);

        assertThat(usage.models())
                .containsExactly(
                        new ReadUsage.OfModel(
                                Provider.OPENAI,
                                "gpt-5-mini",
                                KeyOwner.DEPLOYMENT,
                                new ReadUsage.Figures(2, 200, 20, 500, 0)),
                        new ReadUsage.OfModel(
                                Provider.OPENAI,
                                "gateway-model",
                                KeyOwner.DEPLOYMENT,
                                new ReadUsage.Figures(1, 100, 10, 0, 1)));
        assertThat(usage.purposes())
                .extracting(each -> each.purpose() + " " + each.figures().calls())
                .containsExactly("draft 2", "search 1");
        assertThat(usage.days())
                .extracting(ReadUsage.OfDay::day)
                .containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(usage.total()).isEqualTo(new ReadUsage.Figures(3, 300, 30, 500, 1));
        assertThat(usage.end()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(usage.capMicros()).isEqualTo(OptionalLong.of(50_000_000));
        assertThat(usage.isCurrent()).isTrue();
    }

    @Test
    void isEmptyWhereNothingWasAskedAndHasNoCapWhereThereIsNone() {
        ReadUsage.Usage usage = world.usage(0).of(world.team.id(), NOVEMBER);

        assertThat(usage.total()).isEqualTo(new ReadUsage.Figures(0, 0, 0, 0, 0));
        assertThat(usage.capMicros()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI, truncated",
        "ANTHROPIC, truncated",
        "BEDROCK, truncated",
        "ANTHROPIC, refusal",
        "BEDROCK, refusal"
    })
    void countsAnswersThatAreOfNoUse(Provider provider, String slip) {
        world.slip(provider, slip);

        world.wentOnceBy(world.worker(0, provider));

        assertThat(world.charged(world.team)).isNotEmpty().containsOnly(provider.word() + " deployment");
    }
}
