package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobStatus;
import com.presenceos.models.ApiKey;
import com.presenceos.models.ChangeModelKeys;
import com.presenceos.models.KeyOwner;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelKey;
import com.presenceos.models.ModelUse;
import com.presenceos.models.Provider;
import com.presenceos.models.ReadModels;
import com.presenceos.models.ReadUsage;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Unavailable;
import com.presenceos.testing.RecordedLog;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace that pays a provider itself. */
final class OwnKeysTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final ApiKey KEY = new ApiKey("sk-own-0123456789-abcdefgh-WXYZ");

    private final DraftsByModels world = new DraftsByModels(DATABASE);
    private final Jdbi sql = Jdbi.create(DATABASE.dataSource());

    @AfterEach
    void stop() {
        world.close();
    }

    private ChangeModelKeys.Place set(Provider provider) {
        return world.keys(Provider.values()).set(world.team.id(), world.team.user(), provider.word(), KEY);
    }

    /** From now on the providers take this key and no other; the deployment's is 'local'. */
    private void onlyTaken(String key) {
        world.models.post("/_fake/settings", "{\"api_key\":\"" + key + "\"}");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "ANTHROPIC"})
    void writeFirstAndDoNotCountAgainstTheCap(Provider provider) {
        set(provider);
        spend(1_000_000);
        onlyTaken(KEY.text());
        Provider other = provider == Provider.OPENAI ? Provider.ANTHROPIC : Provider.OPENAI;

        Job job = world.wentOnceBy(world.worker(1, other, provider));

        assertThat(job.status()).as(job.toString()).isEqualTo(JobStatus.DONE);
        assertThat(world.charged(world.team)).hasSize(3).containsOnly(provider.word() + " workspace");
        assertThat(world.knownModels(other, provider).of(world.team.id()))
                .extracting(known -> known.name().provider() + " " + known.key())
                .containsExactly(provider + " WORKSPACE", other + " DEPLOYMENT");
    }

    private void spend(long micros) {
        sql.useHandle(handle -> handle.execute(
                "INSERT INTO model_spending (workspace_id, month, price_micros, calls) VALUES (?, '2026-11-01', ?, 9)",
                world.team.id().value(),
                micros));
    }

    @Test
    void areMeteredAndShownBesideWhatTheDeploymentPays() {
        world.calls.record(
                new ModelCalls.Purpose(world.team.id(), world.team.brand(), Optional.empty(), "draft, bold"),
                new ModelUse(Provider.OPENAI, "gpt-4o-mini", 1_000, 200, 40, KeyOwner.WORKSPACE));

        ReadUsage.Usage usage = world.usage(5).of(world.team.id(), YearMonth.of(2026, 11));

        assertThat(usage.models()).singleElement().satisfies(model -> {
            assertThat(model.key()).isEqualTo(KeyOwner.WORKSPACE);
            assertThat(model.figures().micros()).isEqualTo(270);
        });
        assertThat(usage.spentMicros()).isZero();
    }

    @Test
    void areNobodyElses() {
        set(Provider.OPENAI);
        TestWorkspace strangers = TestWorkspace.in(DATABASE.dataSource());

        Job theirs = world.wentOnceBy(world.worker(0, Provider.OPENAI), strangers);

        assertThat(world.charged(strangers)).hasSize(3).containsOnly("openai deployment");
        assertThat(theirs.status()).isEqualTo(JobStatus.DONE);
        assertThat(world.keys(Provider.OPENAI).read(strangers.id()))
                .singleElement()
                .satisfies(place -> assertThat(place.key()).isEmpty());
        assertThatThrownBy(() -> world.keys(Provider.OPENAI).remove(strangers.id(), strangers.user(), "openai"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thatAreRefusedLaterSaySoAndSpendNobodyElsesMoney() {
        set(Provider.OPENAI);
        onlyTaken("local");

        Job job = world.wentOnceBy(world.worker(0, Provider.OPENAI, Provider.ANTHROPIC));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail())
                .isEqualTo(
                        "openai does not take this workspace's own key any more; an administrator sets another one in"
                                + " the settings, or removes it");
        assertThat(world.charged(world.team)).isEmpty();
        assertThat(shown().refusedAt()).contains(Instant.parse("2026-11-26T08:00:00Z"));
        set(Provider.OPENAI, "local");
        assertThat(shown().refusedAt()).isEmpty();
    }

    private void set(Provider provider, String taken) {
        onlyTaken("");
        set(provider);
        onlyTaken(taken);
    }

    private ModelKey shown() {
        return world.keys(Provider.OPENAI)
                .read(world.team.id())
                .getFirst()
                .key()
                .orElseThrow();
    }

    @Test
    void thatAreBusyLetTheNextProviderWrite() {
        set(Provider.OPENAI);
        world.fault(Provider.OPENAI, "\"kind\":\"rate_limit\"");

        Job job = world.wentOnceBy(world.worker(0, Provider.OPENAI, Provider.ANTHROPIC));

        assertThat(job.status()).isEqualTo(JobStatus.DONE);
        assertThat(world.charged(world.team)).containsOnly("anthropic deployment");
        // What one workspace's own key is told concerns nobody else.
        assertThat(world.knownModels(Provider.OPENAI)
                        .of(TestWorkspace.in(DATABASE.dataSource()).id()))
                .extracting(ReadModels.Known::outage)
                .containsExactly(Optional.empty());
    }

    @Test
    void areTriedOutBeforeTheyAreKept() {
        onlyTaken("another");

        assertThatThrownBy(() -> set(Provider.ANTHROPIC))
                .asInstanceOf(type(Invalid.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.pointer() + " " + violation.detail())
                                .startsWith("/key is not taken by anthropic")));

        assertThat(kept(world.team)).isZero();
    }

    @Test
    void areNotKeptWhileNobodySaysWhetherTheyAreTaken() {
        world.models.post("/_fake/faults", "{\"on\":\"models\",\"kind\":\"before_effect_error\",\"http\":503}");

        assertThatThrownBy(() -> set(Provider.OPENAI))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("cannot be found out right now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bedrock", "mistral", "OPENAI", ""})
    void areForProvidersThatWriteHereAndTakeKeys(String provider) {
        assertThatThrownBy(() -> world.keys(Provider.values()).set(world.team.id(), world.team.user(), provider, KEY))
                .isInstanceOf(NotFound.class)
                .hasMessageEndingWith("there is openai, anthropic");
        assertThatThrownBy(() -> world.keys(Provider.BEDROCK, Provider.OPENAI)
                        .set(world.team.id(), world.team.user(), "anthropic", KEY))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk-short", "sk-own 0123456789-abcdefgh", "sk-öwn-0123456789-abcdefgh"})
    void areRefusedUnreadWhenTheyCannotBeKeys(String key) {
        assertThatThrownBy(() -> ApiKey.read(key))
                .isInstanceOf(Invalid.class)
                .satisfies(refused ->
                        assertThat(((Invalid) refused).violations().toString()).doesNotContain("sk-"));
    }

    @Test
    void openNothingInAnotherRow() {
        set(Provider.OPENAI);
        TestWorkspace strangers = TestWorkspace.in(DATABASE.dataSource());
        sql.useHandle(handle ->
                handle.execute("""
                        INSERT INTO model_keys (workspace_id, provider, sealed, last_four, set_at)
                        SELECT ?, provider, sealed, last_four, set_at FROM model_keys WHERE workspace_id = ?
                        """, strangers.id().value(), world.team.id().value()));

        Job theirs = world.wentOnceBy(world.worker(0, Provider.OPENAI), strangers);

        assertThat(theirs.problem().orElseThrow().detail()).contains("cannot be opened any more");
        assertThat(world.charged(strangers)).isEmpty();
    }

    @Test
    void areOpenedByAnOlderKeyOfTheRingAndNotWithoutIt() {
        set(Provider.OPENAI);
        String old = DraftsByModels.RING.replace("{\"current\":", "").replace("}", "");

        world.ring = "{\"current\":\"the second key of a test, long enough too\",\"older\":[" + old + "]}";
        Job rotated = world.wentOnceBy(world.worker(0, Provider.OPENAI));
        world.ring = "{\"current\":\"the second key of a test, long enough too\"}";
        Job lost = world.wentOnceBy(world.worker(0, Provider.OPENAI));

        assertThat(rotated.status()).isEqualTo(JobStatus.DONE);
        assertThat(lost.problem().orElseThrow().detail()).contains("cannot be opened any more");
    }

    @Test
    void goWithTheirWorkspace() {
        set(Provider.OPENAI);

        world.keys(Provider.OPENAI).remove(world.team.id(), world.team.user(), "openai");
        assertThat(world.keys(Provider.OPENAI).read(world.team.id()).getFirst().key())
                .isEmpty();

        TestWorkspace leaving = TestWorkspace.in(DATABASE.dataSource());
        world.keys(Provider.OPENAI).set(leaving.id(), leaving.user(), "openai", KEY);
        sql.useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM brands WHERE workspace_id = ?", leaving.id().value());
            handle.execute(
                    "DELETE FROM workspace_members WHERE workspace_id = ?",
                    leaving.id().value());
            handle.execute("DELETE FROM workspaces WHERE id = ?", leaving.id().value());
        });
        assertThat(kept(leaving)).isZero();
    }

    private int kept(TestWorkspace whose) {
        return sql.withHandle(handle -> handle.select(
                        "SELECT count(*) FROM model_keys WHERE workspace_id = ?",
                        whose.id().value())
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void standNowhereButSealed() {
        try (RecordedLog log = RecordedLog.of("com.presenceos")) {
            set(Provider.OPENAI);
            onlyTaken("local");
            Job refused = world.wentOnceBy(world.worker(0, Provider.OPENAI));

            assertThat(log.events()).isNotEmpty();
            assertThat(log.events())
                    .extracting(event -> event.getMessage().getFormattedMessage() + event.getThrown())
                    .noneMatch(line -> line.contains(KEY.text()));
            assertThat(refused.toString()).doesNotContain(KEY.text());
        }
        List<String> rows = sql.withHandle(handle -> handle.select(
                        "SELECT row_to_json(model_keys)::text FROM model_keys UNION ALL SELECT row_to_json(jobs)::text"
                                + " FROM jobs")
                .mapTo(String.class)
                .list());
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(KEY.text()));
        assertThat(KEY.toString() + world.keys(Provider.OPENAI).read(world.team.id()))
                .doesNotContain(KEY.text())
                .contains("WXYZ");
    }
}
