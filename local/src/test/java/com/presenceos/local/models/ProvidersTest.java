package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.drafts.writing.ReadDraftMedia;
import com.presenceos.drafts.writing.WriteDrafts;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobStatus;
import com.presenceos.jobs.JobStore;
import com.presenceos.jobs.JobsInMemory;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.jobs.StartJob;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.PassageIndex;
import com.presenceos.media.MediaStore;
import com.presenceos.models.Embedder;
import com.presenceos.models.Embedders;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.ModelName;
import com.presenceos.models.ModelSettings;
import com.presenceos.models.Prices;
import com.presenceos.models.Provider;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.Writers;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.WriteWithin;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The one way of a draft, through each provider's own client and protocol, on good days and on bad ones. */
final class ProvidersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    static final SdkLogin LOGIN = new SdkLogin();

    private final ModelsUnderTest models = new ModelsUnderTest(new CountingLetters());
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();
    private final DraftStore drafts = new DraftStore();
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);
    private final SpendingCap cap = new SpendingCap(calls, 0);
    private final HttpClient http = HttpClient.newHttpClient();
    private final ReadJobs read = new ReadJobs(database, jobs, clock, clock);
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    @AfterEach
    void stop() {
        http.close();
        models.close();
    }

    private AdvanceJob worker(Provider... providers) {
        List<ModelName> names = List.of(providers).stream()
                .map(provider -> new ModelName(provider, "presence-offline"))
                .toList();
        WriteDrafts work = new WriteDrafts(
                database,
                new ReadSpeaker(database, brands, voices),
                new FindPassages(database, brands, voices, new PassageIndex(), Optional.empty(), calls, cap, clock),
                new ReadDraftMedia(database, new MediaStore()),
                new IdeaStore(),
                drafts,
                new WriteWithin(
                        Writers.of(
                                new ModelSettings(names, Optional.empty(), Optional.empty()),
                                models::secret,
                                () -> http,
                                clock),
                        calls,
                        cap),
                ids,
                clock);
        return AdvanceJob.over(database, Map.of(JobKind.DRAFTS, work), queue, queue, clock);
    }

    private Job started() {
        return new StartJob(database, brands, jobs, new CallWorker(queue, queue, clock), ids, clock)
                .start(
                        team.actor(),
                        team.brand(),
                        JobKind.DRAFTS,
                        Json.own(
                                "{\"topic\": \"Cinnamon buns\", \"format\": \"instagram_post\", \"language\": \"\"}",
                                JsonNode.class),
                        Optional.empty());
    }

    private Job wentOnceBy(AdvanceJob worker) {
        Job job = started();
        worker.advance(queue.taken().getFirst());
        return read.job(team.id(), job.id());
    }

    private Draft draft(Job job) {
        return new ReadDrafts(database, brands, drafts)
                .draft(
                        team.id(),
                        new DraftId(UUID.fromString(
                                job.result().orElseThrow().path("draft_id").asText())));
    }

    private List<String> charged() {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.createQuery("""
                    SELECT provider || ' ' || model || (input_tokens > 100) || (output_tokens > 10)
                    FROM model_calls
                    WHERE workspace_id = :workspace
                    """)
                        .bind("workspace", team.id().value())
                        .mapTo(String.class)
                        .list());
    }

    private void fault(Provider provider, String fault) {
        models.post("/_fake/faults", "{\"on\":\"" + operation(provider) + "\",\"times\":0," + fault + "}");
    }

    private void slip(Provider provider, String kind) {
        models.post(
                "/_fake/models/slips",
                "{\"on\":\"" + operation(provider) + "\",\"times\":0,\"kind\":\"" + kind + "\"}");
    }

    private static String operation(Provider provider) {
        return switch (provider) {
            case OPENAI -> "chat";
            case ANTHROPIC -> "messages";
            case BEDROCK -> "converse";
        };
    }

    @ParameterizedTest
    @EnumSource
    void writesThreeDraftsAndCountsThem(Provider provider) {
        Job job = wentOnceBy(worker(provider));

        assertThat(draft(job).variants())
                .hasSize(3)
                .allSatisfy(variant -> assertThat(variant.caption()).isNotBlank());
        assertThat(charged()).hasSize(3).containsOnly(provider.word() + " presence-offlinetruetrue");
    }

    @ParameterizedTest
    @EnumSource
    void comesBackWhenTheProviderSaid(Provider provider) {
        fault(provider, "\"kind\":\"rate_limit\",\"delay_ms\":7000");
        AdvanceJob worker = worker(provider);

        Job waiting = wentOnceBy(worker);
        Duration delay = queue.delays().getLast();
        models.delete("/_fake/faults");
        clock.forward(delay);
        queue.run(worker);

        assertThat(waiting.status()).isEqualTo(JobStatus.WAITING);
        assertThat(waiting.stage()).startsWith("The model").endsWith("; trying again");
        assertThat(delay).isEqualTo(Duration.ofSeconds(7));
        Job over = read.job(team.id(), waiting.id());
        assertThat(over.status()).as(over.toString()).isEqualTo(JobStatus.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAProviderThatBroke(Provider provider) {
        fault(provider, "\"kind\":\"before_effect_error\",\"http\":503");

        Job job = wentOnceBy(worker(provider));

        assertThat(job.status()).isEqualTo(JobStatus.WAITING);
        assertThat(job.stage()).contains("The model is not working right now");
    }

    @ParameterizedTest
    @EnumSource
    void asksTheNextModelMeanwhile(Provider provider) {
        fault(provider, "\"kind\":\"before_effect_error\",\"http\":503");
        Provider next = provider == Provider.OPENAI ? Provider.ANTHROPIC : Provider.OPENAI;

        Job job = wentOnceBy(worker(provider, next));

        assertThat(job.status()).isEqualTo(JobStatus.DONE);
        assertThat(charged()).hasSize(3).allMatch(call -> call.startsWith(next.word()));
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAProviderThatHangsUp(Provider provider) {
        fault(provider, "\"kind\":\"drop_before\"");

        Job job = wentOnceBy(worker(provider));

        assertThat(job.status()).isEqualTo(JobStatus.WAITING);
        assertThat(job.stage()).contains("The model cannot be reached");
    }

    @ParameterizedTest
    @EnumSource
    void isNotThrownByAPageInTheWay(Provider provider) {
        fault(provider, "\"kind\":\"html\"");

        Job job = wentOnceBy(worker(provider));

        assertThat(job.status()).as(job.toString()).isIn(JobStatus.WAITING, JobStatus.FAILED);
        assertThat(job.stage() + job.problem()).contains("The model");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OPENAI    | refusal      | will not write this
        ANTHROPIC | refusal      | will not write this
        BEDROCK   | refusal      | will not write this
        OPENAI    | truncated    | broke off before it was done
        ANTHROPIC | truncated    | broke off before it was done
        BEDROCK   | truncated    | broke off before it was done
        OPENAI    | invalid_json | no JSON object
        ANTHROPIC | invalid_json | wrote nothing
        BEDROCK   | invalid_json | wrote nothing
        OPENAI    | wrong_schema | has no text as hook
        ANTHROPIC | wrong_schema | has no text as hook
        BEDROCK   | wrong_schema | has no text as hook
        OPENAI    | empty        | wrote nothing
        ANTHROPIC | empty        | wrote nothing
        BEDROCK   | empty        | wrote nothing
        """)
    void endsInWordsWhenNothingOfUseIsWritten(Provider provider, String kind, String words) {
        slip(provider, kind);

        Job job = wentOnceBy(worker(provider));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail()).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoMustDoSomethingWhenTheProviderLetsNobodyIn(Provider provider) {
        models.post("/_fake/settings", "{\"api_key\":\"another\"}");

        Job job = wentOnceBy(worker(provider));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail())
                .contains(
                        provider == Provider.BEDROCK
                                ? "an administrator grants access to it in the AWS account"
                                : "does not take the key that is set up");
    }

    @Test
    void saysThatBedrockKnowsNoSuchModel() {
        EmbeddingModelSettings unknown =
                new EmbeddingModelSettings(Provider.BEDROCK, "amazon.titan-embed-text-v2:0", 4, 0.3, "");

        assertThatThrownBy(() -> embedder(unknown).embed(List.of("abba")))
                .asInstanceOf(type(ModelFailure.class))
                .satisfies(failure -> {
                    assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REFUSED);
                    assertThat(failure.detail()).contains("amazon.titan-embed-text-v2:0", "400");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "BEDROCK"})
    void worksOutMeaningInTheOrderOfTheTexts(Provider provider) {
        Embedder embedder = embedder(new EmbeddingModelSettings(provider, "presence-embeddings", 4, 0.3, ""));

        Embedder.Embedded embedded = embedder.embed(List.of("abba", "dad"));

        assertThat(embedded.vectors()).containsExactly(new float[] {2, 2, 0, 0}, new float[] {1, 0, 0, 2});
        assertThat(embedded.use().inputTokens()).isEqualTo(7);
    }

    private Embedder embedder(EmbeddingModelSettings settings) {
        return Embedders.of(
                        new ModelSettings(List.of(), Optional.of(settings), Optional.empty()),
                        models::secret,
                        () -> http,
                        clock)
                .orElseThrow();
    }
}
