package com.presenceos.drafts.rewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobStatus;
import com.presenceos.jobs.JobStore;
import com.presenceos.jobs.JobsInMemory;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.jobs.StartJob;
import com.presenceos.knowledge.CreateItem;
import com.presenceos.knowledge.FileItem;
import com.presenceos.knowledge.KnowledgeContent;
import com.presenceos.knowledge.KnowledgeStore;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.PassageIndex;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.Prices;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.ScriptedWriter;
import com.presenceos.writing.WriteWithin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RewriteTextTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String TEXT = "Our cardamom buns come out of the oven at seven. Come by.";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);
    private final CallWorker call = new CallWorker(queue, queue, clock);
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    private Job rewritten(ScriptedWriter model, String goal) {
        SpendingCap cap = new SpendingCap(calls, 0);
        RewriteText work = new RewriteText(
                new ReadSpeaker(database, brands, voices),
                new ReadDrafts(database, brands, new DraftStore()),
                new FindPassages(database, brands, voices, new PassageIndex(), Optional.empty(), calls, cap, clock),
                new WriteWithin(new WritingModels(List.of(model), clock), calls, cap));
        RewriteRequest request = JsonBody.read(
                        "{\"caption\": \"" + TEXT + "\", \"hashtags\": [\"fika\"], \"goal\": " + goal + "}",
                        RewriteRequest.Input.class)
                .complete();
        Job job = new StartJob(database, brands, jobs, call, ids, clock)
                .start(
                        team.actor(),
                        team.brand(),
                        JobKind.REWRITE,
                        Json.own(Json.text(request), JsonNode.class),
                        Optional.empty());
        queue.run(AdvanceJob.over(database, Map.of(JobKind.REWRITE, work), queue, queue, clock));
        return new ReadJobs(database, jobs, clock, clock).job(team.id(), job.id());
    }

    private static String answer(String caption, String passage) {
        return Json.text(Map.of(
                "caption",
                caption,
                "hashtags",
                List.of("#fika"),
                "notes",
                "Cut.",
                "citations",
                List.of(Map.of("passage", passage, "claim", "at seven"))));
    }

    @Test
    void makesATextShorterByWhatTheBrandKnows() {
        new CreateItem(
                        database,
                        brands,
                        new KnowledgeStore(),
                        new FileItem(voices, new PassageStore(ids)),
                        new Indexing(jobs, call, ids, clock),
                        ids,
                        clock)
                .create(
                        team.actor(),
                        team.brand(),
                        JsonBody.read(
                                "{\"title\": \"Cardamom buns\", \"content\": \"Out of the oven at seven.\"}",
                                KnowledgeContent.Input.class),
                        Optional.empty());
        queue.taken();
        ScriptedWriter model = new ScriptedWriter(_ -> answer("Buns at seven.", "P1"));

        JsonNode result = rewritten(model, "\"shorter\"").result().orElseThrow();

        assertThat(result.path("caption").asText()).isEqualTo("Buns at seven.");
        assertThat(result.path("hashtags").path(0).asText()).isEqualTo("fika");
        assertThat(result.path("citations").path(0).path("label").asText()).isEqualTo("P1");
        assertThat(result.path("model").asText()).isEqualTo("gpt-4o-mini");
        assertThat(model.briefs()).hasSize(1);
    }

    @Test
    void sendsBackWhatIsNotWhatWasWantedAndTakesItNeitherWay() {
        ScriptedWriter model = new ScriptedWriter(_ -> answer(TEXT + " And more, at seven.", "P7"));

        Job job = rewritten(model, "\"shorter\"");

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail())
                .contains("The caption had 57 characters and has 77; it was to be shorter.");
        assertThat(model.briefs().getLast().path("repair").path("problems").toString())
                .contains("There is no passage 'P7'");
    }

    @Test
    void leavesOutACitationOfNothing() {
        JsonNode result = rewritten(new ScriptedWriter(_ -> answer(TEXT + " And more, at seven.", "P7")), "\"longer\"")
                .result()
                .orElseThrow();

        assertThat(result.path("citations")).isEmpty();
    }

    @Test
    void tellsAWriterTheLanguageAndTheFormat() {
        ScriptedWriter model = new ScriptedWriter(_ -> answer("Brötchen at seven.", "P1"));

        rewritten(model, "\"language\", \"language\": \"de\", \"format\": \"linkedin\"");

        JsonNode brief = model.briefs().getFirst();
        assertThat(brief.path("target_language").asText()).isEqualTo("de");
        assertThat(brief.path("format").path("max_characters").asInt()).isEqualTo(3_000);
    }

    @Test
    void saysWhatAWishLacks() {
        assertThatThrownBy(
                        () -> new RewriteRequest.Input("Buns", null, RewriteGoal.LANGUAGE, null, null, null).complete())
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> new RewriteRequest.Input("Buns", null, RewriteGoal.FORMAT, null, null, null).complete())
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new RewriteRequest.Input(" ", null, null, null, null, null).complete())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations()).hasSize(2));
    }
}
