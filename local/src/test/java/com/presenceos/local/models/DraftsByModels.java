package com.presenceos.local.models;

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
import com.presenceos.jobs.JobStore;
import com.presenceos.jobs.JobsInMemory;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.jobs.StartJob;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.PassageIndex;
import com.presenceos.media.MediaStore;
import com.presenceos.models.ChangeModelKeys;
import com.presenceos.models.Embedder;
import com.presenceos.models.Embedders;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.KeyCheck;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelName;
import com.presenceos.models.ModelSettings;
import com.presenceos.models.OwnKeys;
import com.presenceos.models.Prices;
import com.presenceos.models.Provider;
import com.presenceos.models.ReadModels;
import com.presenceos.models.ReadUsage;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.ToldOutages;
import com.presenceos.models.Writers;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.vault.Vault;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.WriteWithin;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The way of a draft as a worker goes it, from the job to the model server, with real clients of the providers. */
final class DraftsByModels implements AutoCloseable {

    static final String RING = "{\"current\":\"the first key of a test, long enough to be taken\"}";

    final ModelsUnderTest models = new ModelsUnderTest(new CountingLetters());
    final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    final JobsInMemory queue = new JobsInMemory();
    final TestWorkspace team;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Jdbi sql;
    private final Database database;
    private final JobStore jobs = new JobStore();
    private final Ids ids;
    private final BrandStore brands = new BrandStore();
    private final DraftStore drafts = new DraftStore();
    final ModelCalls calls;
    private final ReadJobs read;

    /** What encrypts keys, as a secret of the deployment has it. */
    String ring = RING;

    DraftsByModels(TestDatabase database) {
        this.sql = Jdbi.create(database.dataSource());
        this.database = database.database();
        this.team = TestWorkspace.in(database.dataSource());
        this.ids = new Ids(clock, new SplittableRandom());
        this.calls = new ModelCalls(this.database, new Prices(), ids, clock);
        this.read = new ReadJobs(this.database, jobs, clock, clock);
    }

    /** One that asks these providers' models in this order. */
    AdvanceJob worker(int dollars, Provider... providers) {
        SpendingCap cap = new SpendingCap(calls, dollars);
        VoiceStore voices = new VoiceStore();
        WriteDrafts work = new WriteDrafts(
                database,
                new ReadSpeaker(database, brands, voices),
                new FindPassages(database, brands, voices, new PassageIndex(), Optional.empty(), calls, cap, clock),
                new ReadDraftMedia(database, new MediaStore()),
                new IdeaStore(),
                drafts,
                new WriteWithin(
                        new Writers(settings(providers), models::secret, () -> http, clock)
                                .models(new OwnKeys(database, this::vault, clock), outages()),
                        calls,
                        cap),
                ids,
                clock);
        return AdvanceJob.over(database, Map.of(JobKind.DRAFTS, work), queue, queue, clock);
    }

    static ModelSettings settings(Provider... providers) {
        return new ModelSettings(
                Arrays.stream(providers)
                        .map(provider -> new ModelName(provider, "presence-offline"))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private Vault vault() {
        Supplier<JsonNode> secret = () -> Json.own(ring, JsonNode.class);
        return new Vault(secret, SecureRandom::new);
    }

    private ToldOutages outages() {
        return new ToldOutages(database, clock);
    }

    ReadModels knownModels(Provider... providers) {
        return new ReadModels(database, settings(providers), outages());
    }

    ReadUsage usage(int dollars) {
        return new ReadUsage(database, dollars, clock);
    }

    ChangeModelKeys keys(Provider... providers) {
        return new ChangeModelKeys(
                database, settings(providers), new KeyCheck(models::secret, () -> http), this::vault, clock);
    }

    Embedder embedder(EmbeddingModelSettings settings) {
        return Embedders.of(
                        new ModelSettings(List.of(), Optional.of(settings), Optional.empty()),
                        models::secret,
                        () -> http,
                        outages(),
                        clock)
                .orElseThrow();
    }

    Job started(TestWorkspace whose) {
        return new StartJob(database, brands, jobs, new CallWorker(queue, queue, clock), ids, clock)
                .start(
                        whose.actor(),
                        whose.brand(),
                        JobKind.DRAFTS,
                        Json.own(
                                "{\"topic\": \"Cinnamon buns\", \"format\": \"instagram_post\", \"language\": \"\"}",
                                JsonNode.class),
                        Optional.empty());
    }

    /** A job of the team, as it is after a worker has looked at it once. */
    Job wentOnceBy(AdvanceJob worker) {
        return wentOnceBy(worker, team);
    }

    Job wentOnceBy(AdvanceJob worker, TestWorkspace whose) {
        Job job = started(whose);
        worker.advance(queue.taken().getFirst());
        return read.job(whose.id(), job.id());
    }

    Job again(Job job) {
        return read.job(job.workspace(), job.id());
    }

    Draft draft(Job job) {
        return new ReadDrafts(database, brands, drafts)
                .draft(
                        job.workspace(),
                        new DraftId(UUID.fromString(
                                job.result().orElseThrow().path("draft_id").asText())));
    }

    /** What was written down of calls of a team, e.g. {@code openai deployment}. */
    List<String> charged(TestWorkspace whose) {
        return sql.withHandle(handle -> handle.createQuery("""
                                SELECT provider || ' ' || key_owner
                                FROM model_calls
                                WHERE workspace_id = :workspace
                                  AND input_tokens > 100
                                """)
                .bind("workspace", whose.id().value())
                .mapTo(String.class)
                .list());
    }

    /** Each call of the provider, until they are ended, goes wrong like this. */
    void fault(Provider provider, String fault) {
        models.post("/_fake/faults", "{\"on\":\"" + operation(provider) + "\",\"times\":0," + fault + "}");
    }

    void faultsEnd() {
        models.delete("/_fake/faults");
    }

    /** Each answer of the provider is spoilt like this. */
    void slip(Provider provider, String kind) {
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

    @Override
    public void close() {
        http.close();
        models.close();
    }
}
