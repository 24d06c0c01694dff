package com.presenceos.drafts.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.checks.Finding;
import com.presenceos.drafts.AltText;
import com.presenceos.drafts.ChangeDraft;
import com.presenceos.drafts.CheckDrafts;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftChange;
import com.presenceos.drafts.DraftFilter;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.drafts.Style;
import com.presenceos.drafts.Variant;
import com.presenceos.ideas.ChangeIdea;
import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaContent;
import com.presenceos.ideas.IdeaId;
import com.presenceos.ideas.IdeaSource;
import com.presenceos.ideas.IdeaStatus;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.ideas.ModelOrigin;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobId;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobMessage;
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
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaStore;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.Prices;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.writing.Citation;
import com.presenceos.writing.Given;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.ScriptedWriter;
import com.presenceos.writing.WriteWithin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WriteDraftsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();
    private final IdeaStore ideas = new IdeaStore();
    private final DraftStore drafts = new DraftStore();
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);
    private final CallWorker call = new CallWorker(queue, queue, clock);
    private final ReadDrafts read = new ReadDrafts(database, brands, drafts);
    private final ReadJobs readJobs = new ReadJobs(database, jobs, clock, clock);
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    private void known(TestWorkspace whose, String title, String text) {
        new CreateItem(
                        database,
                        brands,
                        new KnowledgeStore(),
                        new FileItem(voices, new PassageStore(ids)),
                        new Indexing(jobs, call, ids, clock),
                        ids,
                        clock)
                .create(
                        whose.actor(),
                        whose.brand(),
                        JsonBody.read(Json.text(Map.of("title", title, "content", text)), KnowledgeContent.Input.class),
                        Optional.empty());
        queue.taken();
    }

    private AdvanceJob worker(ScriptedWriter model, int dollars) {
        SpendingCap cap = new SpendingCap(calls, dollars);
        FindPassages find =
                new FindPassages(database, brands, voices, new PassageIndex(), Optional.empty(), calls, cap, clock);
        WriteDrafts work = new WriteDrafts(
                database,
                new ReadSpeaker(database, brands, voices),
                find,
                new ReadDraftMedia(database, new MediaStore()),
                ideas,
                drafts,
                new WriteWithin(new WritingModels(List.of(model), clock), calls, cap),
                ids,
                clock);
        return AdvanceJob.over(database, Map.of(JobKind.DRAFTS, work), queue, queue, clock);
    }

    private Job started(String topic) {
        JsonNode input = Json.own(
                "{\"topic\": \"" + topic + "\", \"format\": \"instagram_post\", \"language\": \"\"}", JsonNode.class);
        return new StartJob(database, brands, jobs, call, ids, clock)
                .start(team.actor(), team.brand(), JobKind.DRAFTS, input, Optional.empty());
    }

    private Job run(ScriptedWriter model) {
        return run(model, "Our buns");
    }

    private Job run(ScriptedWriter model, String topic) {
        Job job = started(topic);
        queue.run(worker(model, 0));
        return readJobs.job(team.id(), job.id());
    }

    private Draft draft(Job job) {
        String id = job.result().orElseThrow().path("draft_id").asText();
        return read.draft(team.id(), new DraftId(UUID.fromString(id)));
    }

    private int charged(Job job) {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.createQuery("SELECT count(*) FROM model_calls WHERE job_id = :job")
                        .bind("job", job.id().value())
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void describesEachPictureOnceAndLeavesOutWhatDescribesNothing() {
        MediaId picture = ReadDraftMediaTest.uploaded(DATABASE, team, "buns.jpg", "ready");
        JsonNode input = Json.own(
                Json.text(new DraftRequest.Input("Our buns", null, null, null, List.of(picture)).complete()),
                JsonNode.class);
        Job job = new StartJob(database, brands, jobs, call, ids, clock)
                .start(team.actor(), team.brand(), JobKind.DRAFTS, input, Optional.empty());
        ScriptedWriter model = new ScriptedWriter(brief -> DraftAnswers.describing(
                brief,
                brief.path("temper").asText().equals("bold")
                        ? "M7"
                        : brief.path("media").path(0).path("id").asText()));

        queue.run(worker(model, 0));

        Draft draft = draft(readJobs.job(team.id(), job.id()));
        assertThat(model.briefs().getFirst().path("media").toString())
                .isEqualTo("[{\"id\":\"M1\",\"kind\":\"picture\",\"name\":\"buns.jpg\"}]");
        assertThat(draft.given().media())
                .singleElement()
                .satisfies(shown -> assertThat(shown.mediaId()).isEqualTo(picture));
        assertThat(draft.variants())
                .extracting(Variant::altTexts)
                .containsExactly(
                        List.of(new AltText(picture, "Buns")), List.of(new AltText(picture, "Buns")), List.of());
        // The bold one was asked once more, with what was wrong.
        assertThat(model.briefs())
                .hasSize(4)
                .anySatisfy(brief -> assertThat(
                                brief.path("repair").path("problems").toString())
                        .contains("no picture 'M7'"));
    }

    @Test
    void writesThreeDraftsThatCiteWhatTheBrandKnows() {
        known(team, "Our buns", "Baked with cardamom, out of the oven at seven.");

        Draft draft = draft(run(new ScriptedWriter(DraftAnswers::good)));

        assertThat(draft.variants())
                .extracting(Variant::style)
                .containsExactly(Style.CONSERVATIVE, Style.BALANCED, Style.BOLD);
        assertThat(draft.variants())
                .allSatisfy(variant -> assertThat(variant.citations())
                        .extracting(Citation::label)
                        .containsExactly("P1"));
        assertThat(draft.given().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.body()).contains("cardamom"));
        assertThat(draft.variants().getFirst().hashtags()).containsExactly("fika");
    }

    @Test
    void writesFromTheTopicAloneWhereNothingIsKnown() {
        Job job = run(new ScriptedWriter(DraftAnswers::good));

        assertThat(draft(job).given().passages()).isEmpty();
        assertThat(draft(job).variants()).hasSize(3);
    }

    @Test
    void givesAWriterNothingOfAnotherBrand() {
        known(team.withAnotherBrand(DATABASE.dataSource()), "Our buns", "The sister's secret recipe.");
        known(TestWorkspace.in(DATABASE.dataSource()), "Our buns", "The stranger's secret recipe.");
        ScriptedWriter model = new ScriptedWriter(DraftAnswers::good);

        run(model);

        assertThat(model.briefs())
                .hasSize(3)
                .allSatisfy(brief -> assertThat(brief.toString()).doesNotContain("secret"));
    }

    @Test
    void hasAnInventedCitationMendedAndLeavesItOutThen() {
        known(team, "Our buns", "Baked with cardamom.");
        ScriptedWriter model = new ScriptedWriter(brief -> {
            String good = DraftAnswers.good(brief);
            return good.replace("\"P1\"", "\"P7\"");
        });

        Draft draft = draft(run(model));

        assertThat(draft.variants())
                .allSatisfy(variant -> assertThat(variant.citations()).isEmpty());
        assertThat(model.briefs().stream().filter(brief -> brief.has("repair")))
                .hasSize(3)
                .allSatisfy(brief -> assertThat(
                                brief.path("repair").path("problems").toString())
                        .contains("There is no passage 'P7'"));
    }

    @Test
    void failsWhenAModelAnswersGarbageTwiceAndAsksNoMore() {
        ScriptedWriter model = new ScriptedWriter(_ -> "not even JSON");

        Job job = run(model);

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail()).contains("no JSON object");
        assertThat(model.briefs()).hasSizeLessThanOrEqualTo(6);
        assertThat(charged(job)).isEqualTo(model.briefs().size());
    }

    @Test
    void keepsNothingOfADraftThatLacksAVariant() {
        Job job = run(new ScriptedWriter(
                brief -> brief.path("temper").asText().equals("bold") ? "{}" : DraftAnswers.good(brief)));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(read.list(team.id(), team.brand(), DraftFilter.ALL, 10, Optional.empty())
                        .items())
                .isEmpty();
    }

    @Test
    void hasAVariantWrittenAnewThatSaysWhatAnotherSays() {
        Function<JsonNode, String> alike = brief -> brief.has("avoid_wording")
                ? DraftAnswers.good(brief)
                : DraftAnswers.answer("Warm buns from seven, every day of the week. Come by.", List.of());
        ScriptedWriter model = new ScriptedWriter(alike);

        Draft draft = draft(run(model));

        assertThat(draft.variants().stream().map(Variant::caption).distinct()).hasSize(3);
        assertThat(model.briefs()).hasSize(5);
    }

    @Test
    void failsWhenTwoVariantsStayOneText() {
        Job job = run(new ScriptedWriter(
                _ -> DraftAnswers.answer("Warm buns from seven, every day of the week. Come by.", List.of())));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail()).contains("the same text twice");
    }

    @Test
    void hasOneResultAndOneChargeWhateverStepAWorkerDiesAt() {
        known(team, "Our buns", "Baked with cardamom.");
        for (int deadly = 1; deadly <= 3; deadly++) {
            AtomicInteger asked = new AtomicInteger();
            int last = deadly;
            Job job = started("Our buns");
            JobMessage message = queue.taken().getFirst();
            ScriptedWriter dying = new ScriptedWriter(brief -> {
                if (asked.incrementAndGet() == last) {
                    throw new Killed();
                }
                return DraftAnswers.good(brief);
            });
            ScriptedWriter next = new ScriptedWriter(DraftAnswers::good);

            assertThatThrownBy(() -> worker(dying, 0).advance(message)).isNotNull();
            clock.forward(Duration.ofMinutes(5));
            worker(next, 0).advance(message);
            worker(next, 0).advance(message);

            Job over = readJobs.job(team.id(), job.id());
            assertThat(over.status()).isEqualTo(JobStatus.DONE);
            assertThat(draft(over).variants()).hasSize(3);
            assertThat(charged(over)).isEqualTo(3);
        }
    }

    @Test
    void comesBackToAModelThatIsBusy() {
        Instant open = clock.instant().plusSeconds(7);
        AdvanceJob worker = worker(
                new ScriptedWriter(brief -> {
                    if (clock.instant().isBefore(open)) {
                        throw ModelFailure.busy("The model is asked too often", Optional.of(Duration.ofSeconds(7)));
                    }
                    return DraftAnswers.good(brief);
                }),
                0);
        Job job = started("Our buns");

        worker.advance(queue.taken().getFirst());
        Job waiting = readJobs.job(team.id(), job.id());
        Duration delay = queue.delays().getLast();
        clock.forward(delay);
        queue.run(worker);

        assertThat(waiting.status()).isEqualTo(JobStatus.WAITING);
        assertThat(waiting.stage()).contains("trying again");
        // As long as the model asked for, or as long as it is left alone after three who were told so.
        assertThat(delay).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(30));
        assertThat(readJobs.job(team.id(), job.id()).status()).isEqualTo(JobStatus.DONE);
    }

    @Test
    void stopsWhenTheMonthsBudgetIsSpent() {
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "INSERT INTO model_spending (workspace_id, month, price_micros, calls) VALUES (?, '2026-11-01', 1000000, 9)",
                        team.id().value()));
        ScriptedWriter model = new ScriptedWriter(DraftAnswers::good);
        Job job = started("Our buns");

        queue.run(worker(model, 1));

        assertThat(readJobs.job(team.id(), job.id()).problem().orElseThrow().detail())
                .contains("1.00 of 1 US dollars");
        assertThat(model.briefs()).isEmpty();
    }

    @Test
    void countsWhatADraftCost() {
        Job job = run(new ScriptedWriter(DraftAnswers::good));

        List<Long> prices = Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.createQuery("SELECT price_micros FROM model_calls WHERE job_id = :job")
                        .bind("job", job.id().value())
                        .mapTo(Long.class)
                        .list());
        // 1,000 tokens at 0.15 and 200 at 0.60 US dollars for a million.
        assertThat(prices).containsExactly(270L, 270L, 270L);
    }

    @Test
    void keepsWhatAPersonTypesInOneGoAsOneVersion() {
        Draft draft = draft(run(new ScriptedWriter(DraftAnswers::good)));
        ChangeDraft change = new ChangeDraft(database, drafts, clock);
        Variant bold = draft.variants().getLast();

        change.change(team.actor(), draft.id(), OptionalInt.of(1), new DraftChange(bold.id(), null, null, null));
        change.change(team.actor(), draft.id(), OptionalInt.of(2), new DraftChange(null, "Edited", null, null));
        clock.forward(Duration.ofMinutes(6));
        Draft last = change.change(
                team.actor(), draft.id(), OptionalInt.empty(), new DraftChange(null, "Edited again", null, null));

        assertThat(last.version().orElseThrow().caption()).isEqualTo("Edited again");
        assertThat(last.version().orElseThrow().hashtags()).isEqualTo(bold.hashtags());
        assertThat(read.versions(team.id(), draft.id()))
                .extracting(version -> version.number() + " " + version.caption())
                .containsExactly("2 Edited again", "1 Edited");
        assertThat(read.draft(team.id(), draft.id()).variants().getLast().caption())
                .isEqualTo(bold.caption());
        assertThatThrownBy(() -> change.change(
                        team.actor(), draft.id(), OptionalInt.of(1), new DraftChange(null, "Late", null, null)))
                .isInstanceOf(PreconditionFailed.class);
    }

    private Idea idea(IdeaSource source, List<Given.Passage> evidence) {
        Instant now = clock.instant();
        Idea idea = new Idea(
                new IdeaId(ids.next()),
                team.id(),
                team.brand(),
                new IdeaContent(
                        "The choir comes", "Listen.", "They sing for 7 euros.", "", "", List.of(), Optional.empty()),
                source,
                IdeaStatus.APPROVED,
                evidence,
                source == IdeaSource.USER_CREATED
                        ? Optional.empty()
                        : Optional.of(new ModelOrigin("scripted", new JobId(ids.next()))),
                1,
                Optional.empty(),
                now,
                now);
        database.inWorkspace(team.id(), tx -> ideas.insert(tx, idea, Optional.empty()));
        return idea;
    }

    private Job run(ScriptedWriter model, Idea from) {
        DraftRequest request = new DraftRequest.Input(null, from.id(), null, null, null).complete();
        Job job = new StartJob(database, brands, jobs, call, ids, clock)
                .start(
                        team.actor(),
                        team.brand(),
                        JobKind.DRAFTS,
                        Json.own(Json.text(request), JsonNode.class),
                        Optional.empty());
        queue.run(worker(model, 0));
        return readJobs.job(team.id(), job.id());
    }

    private IdeaStatus status(Idea idea) {
        return database.inWorkspace(team.id(), tx -> ideas.read(tx, idea.id())).status();
    }

    @Test
    void writesFromAnIdeaWithWhatItRestsOnFirst() {
        known(team, "The choir", "Forty voices, every December.");
        known(team, "Choir comes", "The choir comes for 7 euros, they sing.");
        Given.Passage cited = draft(run(new ScriptedWriter(DraftAnswers::good), "forty voices"))
                .given()
                .passages()
                .getFirst();
        Idea idea = idea(IdeaSource.AI_GENERATED, List.of(cited));
        ScriptedWriter model = new ScriptedWriter(DraftAnswers::good);

        Draft draft = draft(run(model, idea));

        assertThat(draft.subject().idea()).contains(idea.id());
        assertThat(draft.given().passages())
                .extracting(Given.Passage::title)
                .containsExactly("The choir", "Choir comes");
        assertThat(model.briefs().getFirst().path("idea").path("hook").asText()).isEqualTo("Listen.");
        assertThat(status(idea)).isEqualTo(IdeaStatus.USED);
        assertThat(read.list(
                                team.id(),
                                team.brand(),
                                new DraftFilter(Optional.empty(), Optional.of(idea.id())),
                                10,
                                Optional.empty())
                        .items())
                .extracting(Draft::id)
                .containsExactly(draft.id());
    }

    @Test
    void leavesAnIdeaRejectedThatSomebodyRejectsMeanwhile() {
        Idea idea = idea(IdeaSource.AI_GENERATED, List.of());
        ChangeIdea change = new ChangeIdea(database, ideas, clock);

        run(
                new ScriptedWriter(brief -> {
                    change.move(team.actor(), idea.id(), IdeaStatus.Move.REJECT);
                    return DraftAnswers.good(brief);
                }),
                idea);

        assertThat(status(idea)).isEqualTo(IdeaStatus.REJECTED);
    }

    @Test
    void takesWhatAPersonWroteDownForTrueAndNotWhatAModelThoughtOf() {
        for (IdeaSource source : IdeaSource.values()) {
            Idea idea = idea(source, List.of());
            Draft draft = draft(run(
                    new ScriptedWriter(brief -> brief.path("temper").asText().equals("bold")
                            ? DraftAnswers.answer("They sing for 7 euros. Listen to that.", List.of())
                            : DraftAnswers.good(brief)),
                    idea));

            List<Finding> doubts = new CheckDrafts(database, brands, voices, drafts)
                    .variants(team.id(), draft.id()).getLast().report().findings().stream()
                            .filter(finding -> finding.kind() == Finding.Kind.NOT_IN_THE_SOURCES)
                            .toList();

            assertThat(doubts.isEmpty()).as(source + " " + doubts).isEqualTo(source == IdeaSource.USER_CREATED);
        }
    }

    @Test
    void isWrittenAboutATopicOrFromAnIdeaAndNotBoth() {
        assertThatThrownBy(() -> new DraftRequest.Input("Buns", new IdeaId(ids.next()), null, null, null).complete())
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new DraftRequest.Input(null, null, null, null, null).complete())
                .isInstanceOf(Invalid.class);
    }

    @Test
    void showsNobodyTheDraftsOfAnotherTeamOrBrand() {
        Draft draft = draft(run(new ScriptedWriter(DraftAnswers::good)));
        TestWorkspace strangers = TestWorkspace.in(DATABASE.dataSource());
        ChangeDraft change = new ChangeDraft(database, drafts, clock);
        DraftChange archive = new DraftChange(null, null, null, com.presenceos.drafts.DraftStatus.ARCHIVED);

        assertThatThrownBy(() -> read.draft(strangers.id(), draft.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.change(strangers.actor(), draft.id(), OptionalInt.empty(), archive))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.change(team.editorOfAnotherBrand(), draft.id(), OptionalInt.empty(), archive))
                .isInstanceOf(NotFound.class);
    }

    /** What stands for a process that ends: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
