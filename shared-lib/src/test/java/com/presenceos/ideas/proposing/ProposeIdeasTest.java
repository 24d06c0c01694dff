package com.presenceos.ideas.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.ideas.ChangeIdea;
import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaContent;
import com.presenceos.ideas.IdeaStatus;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.ideas.ReadIdeas;
import com.presenceos.ideas.WriteDownIdea;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.Job;
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
import com.presenceos.models.ModelCalls;
import com.presenceos.models.Prices;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.plan.DaysWithPosts;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.writing.Given;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.ScriptedWriter;
import com.presenceos.writing.WriteWithin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

final class ProposeIdeasTest {

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
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);
    private final CallWorker call = new CallWorker(queue, queue, clock);
    private final ReadIdeas read = new ReadIdeas(database, brands, ideas);
    private final ReadJobs readJobs = new ReadJobs(database, jobs, clock, clock);
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    private void known(TestWorkspace whose, Map<String, Object> item) {
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
                        JsonBody.read(Json.text(item), KnowledgeContent.Input.class),
                        Optional.empty());
        queue.taken();
        clock.forward(Duration.ofSeconds(1));
    }

    private void known(String title) {
        known(team, Map.of("title", title, "content", title + " is what we are known for."));
    }

    private AdvanceJob worker(ScriptedWriter model) {
        SpendingCap cap = new SpendingCap(calls, 0);
        FindPassages find =
                new FindPassages(database, brands, voices, new PassageIndex(), Optional.empty(), calls, cap, clock);
        DaysWithPosts days = new DaysWithPosts();
        ProposeIdeas work = new ProposeIdeas(
                database,
                new ReadSpeaker(database, brands, voices),
                ideas,
                find,
                (tx, brand, from, until) -> days.between(tx, brand.id(), brand.timezone(), from, until),
                new WriteWithin(new WritingModels(List.of(model), clock), calls, cap),
                ids,
                clock);
        return AdvanceJob.over(database, Map.of(JobKind.IDEAS, work), queue, queue, clock);
    }

    private Job started(String input) {
        IdeasRequest request = JsonBody.read(input, IdeasRequest.Input.class).complete();
        return new StartJob(database, brands, jobs, call, ids, clock)
                .start(
                        team.actor(),
                        team.brand(),
                        JobKind.IDEAS,
                        Json.own(Json.text(request), JsonNode.class),
                        Optional.empty());
    }

    private Job run(ScriptedWriter model, String input) {
        Job job = started(input);
        queue.run(worker(model));
        clock.forward(Duration.ofSeconds(1));
        return readJobs.job(team.id(), job.id());
    }

    private List<Idea> all() {
        return read.list(team.id(), team.brand(), Optional.empty(), 50, Optional.empty())
                .items();
    }

    /** As many as are asked for, each on a passage of its own as far as they reach. */
    private static String good(JsonNode brief) {
        List<Map<String, Object>> proposed = new ArrayList<>();
        for (int i = 0; i < brief.path("count").asInt(); i++) {
            JsonNode passage = brief.path("passages").path(i);
            proposed.add(idea(
                    "Idea " + (brief.path("avoid_titles").size() + i),
                    passage.isMissingNode()
                            ? List.of()
                            : List.of(passage.path("id").asText())));
        }
        return Json.text(Map.of("ideas", proposed));
    }

    private static Map<String, Object> idea(String title, List<String> citations) {
        return Map.of(
                "title", title,
                "hook", "Look at this",
                "description", "A picture from close by.",
                "reason", "It is the season.",
                "pillar", "",
                "platforms", List.of(),
                "suggested_date", "2026-12-01",
                "citations", citations);
    }

    private static String answer(Map<String, Object> idea) {
        return Json.text(Map.of("ideas", List.of(idea)));
    }

    @Test
    void proposesAsManyAsWereAskedForEachWithWhatItRestsOn() {
        known("Cardamom buns");
        known("Slow coffee");

        Job job = run(new ScriptedWriter(ProposeIdeasTest::good), "{\"count\": 3}");

        assertThat(job.status()).isEqualTo(JobStatus.DONE);
        assertThat(job.result().orElseThrow().path("idea_ids")).hasSize(3);
        assertThat(all())
                .hasSize(3)
                .allSatisfy(idea -> assertThat(idea.status()).isEqualTo(IdeaStatus.NEW));
        assertThat(all().stream().flatMap(idea -> idea.evidence().stream()).map(Given.Passage::title))
                .containsExactlyInAnyOrder("Cardamom buns", "Slow coffee");
        assertThat(all().getFirst().origin().orElseThrow().model()).isEqualTo("gpt-4o-mini");
    }

    @Test
    void comesBackToWhatWasSpokenOfLeastAndFirstToWhatHappensOnTheDays() {
        for (int i = 0; i < 3; i++) {
            known("Thing " + i);
        }
        known(
                team,
                Map.of(
                        "title", "Choir evening",
                        "content", "They sing.",
                        "knowledge_type", "event",
                        "details", Map.of("event_date", "2026-12-05")));
        known(
                team,
                Map.of(
                        "title", "Midsummer",
                        "content", "Long over.",
                        "knowledge_type", "event",
                        "details", Map.of("event_date", "2026-06-19")));
        known(team, Map.of("title", "Ice cream", "content", "In summer.", "season_months", List.of(6, 7, 8)));
        ScriptedWriter model = new ScriptedWriter(ProposeIdeasTest::good);

        run(model, "{\"count\": 2}");
        run(model, "{\"count\": 1}");

        JsonNode first = model.briefs().getFirst();
        assertThat(first.path("passages").findValuesAsText("title"))
                .containsExactly("Choir evening", "Thing 2", "Thing 1", "Thing 0");
        assertThat(first.path("dates").toString())
                .isEqualTo("[{\"date\":\"2026-12-05\",\"name\":\"Choir evening\",\"passage\":\"P1\"}]");
        assertThat(model.briefs().getLast().path("passages").findValuesAsText("title"))
                .containsExactly("Choir evening", "Thing 1", "Thing 0", "Thing 2");
        assertThat(model.briefs().getLast().path("avoid_titles")).hasSize(2);
    }

    @Test
    void tellsAWriterOnWhichDaysOfTheBrandsZoneSomethingIsPlanned() {
        UUID connector = UUID.randomUUID();
        sql(
                "UPDATE brands SET timezone = 'Pacific/Auckland' WHERE id = ?",
                team.brand().value());
        sql("""
                INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,
                                               account_username, status, scopes, created_at, updated_at)
                VALUES (?, ?, ?, 'instagram', '1', 'Norr', 'norr', 'connected', '{}', now(), now())""", connector, team.id().value(), team.brand().value());
        sql(
                "UPDATE scheduled_posts SET due_at = '2026-11-30T20:30:00Z' WHERE id = ?",
                team.post(DATABASE.dataSource(), connector, "scheduled", "{}"));
        sql(
                "UPDATE scheduled_posts SET due_at = '2026-12-03T20:30:00Z' WHERE id = ?",
                team.post(DATABASE.dataSource(), connector, "cancelled", "{}"));
        ScriptedWriter model = new ScriptedWriter(ProposeIdeasTest::good);

        run(model, "{\"count\": 1}");

        assertThat(model.briefs().getFirst().path("busy_dates").toString()).isEqualTo("[\"2026-12-01\"]");
        assertThat(model.briefs().getFirst().path("until").asText()).isEqualTo("2026-12-09");
    }

    private static void sql(String statement, Object... values) {
        Jdbi.create(DATABASE.dataSource()).useHandle(sql -> sql.execute(statement, values));
    }

    @Test
    void hasWhatBreaksARuleMendedOnceAndKeepsNothingOtherwise() {
        known("Cardamom buns");
        List<Function<JsonNode, String>> wrong = List.of(
                _ -> "no JSON",
                _ -> "{\"ideas\": []}",
                _ -> answer(idea("", List.of("P1"))),
                _ -> answer(with(idea("Day", List.of("P1")), "suggested_date", "2027-05-01")),
                _ -> answer(with(idea("Day", List.of("P1")), "suggested_date", "soon")),
                _ -> answer(with(idea("Pillar", List.of("P1")), "pillar", "Invented")),
                _ -> answer(with(idea("Platform", List.of("P1")), "platforms", List.of("myspace"))));
        for (Function<JsonNode, String> script : wrong) {
            ScriptedWriter stubborn = new ScriptedWriter(script);
            ScriptedWriter learning =
                    new ScriptedWriter(brief -> brief.has("repair") ? good(brief) : script.apply(brief));
            int before = all().size();

            Job failed = run(stubborn, "{\"count\": 1}");
            int afterFailure = all().size();
            Job mended = run(learning, "{\"count\": 1}");

            assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
            assertThat(stubborn.briefs()).hasSize(2);
            assertThat(afterFailure).isEqualTo(before);
            assertThat(mended.status()).isEqualTo(JobStatus.DONE);
            assertThat(learning.briefs().getLast().path("repair").path("problems"))
                    .isNotEmpty();
            assertThat(all()).hasSize(before + 1);
        }
    }

    private static Map<String, Object> with(Map<String, Object> idea, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(idea);
        changed.put(field, value);
        return changed;
    }

    @Test
    void leavesOutCitationsOfPassagesThatItDidNotGive() {
        known("Cardamom buns");

        run(new ScriptedWriter(_ -> answer(idea("Buns", List.of("P9", "P1")))), "{\"count\": 1}");

        assertThat(all().getFirst().evidence()).extracting(Given.Passage::title).containsExactly("Cardamom buns");
    }

    @Test
    void proposesNothingTwiceThatWasThereWhateverBecameOfIt() {
        ScriptedWriter model = new ScriptedWriter(brief ->
                brief.has("repair") ? answer(idea("Another", List.of())) : answer(idea("The same", List.of())));
        run(model, "{\"count\": 1}");
        ChangeIdea change = new ChangeIdea(database, ideas, clock);
        change.move(team.actor(), all().getFirst().id(), IdeaStatus.Move.REJECT);

        run(model, "{\"count\": 1}");

        assertThat(all()).extracting(idea -> idea.content().title()).containsExactly("Another", "The same");
    }

    @Test
    void asksOnceHoweverOftenAWorkerDiesAfterwards() {
        AtomicInteger asked = new AtomicInteger();
        ScriptedWriter dying = new ScriptedWriter(brief -> {
            if (asked.incrementAndGet() == 2) {
                throw new Killed();
            }
            return "{\"ideas\": []}";
        });
        Job job = started("{\"count\": 1}");
        JobMessage message = queue.taken().getFirst();
        ScriptedWriter next = new ScriptedWriter(ProposeIdeasTest::good);

        assertThatThrownBy(() -> worker(dying).advance(message)).isInstanceOf(Killed.class);
        clock.forward(Duration.ofMinutes(5));
        worker(next).advance(message);
        worker(next).advance(message);

        assertThat(readJobs.job(team.id(), job.id()).status()).isEqualTo(JobStatus.DONE);
        assertThat(all()).hasSize(1);
        assertThat(next.briefs()).hasSize(1);
    }

    @Test
    void showsAWriterNothingOfAnotherBrand() {
        known(team.withAnotherBrand(DATABASE.dataSource()), Map.of("title", "Secret", "content", "Of the sister."));
        known(TestWorkspace.in(DATABASE.dataSource()), Map.of("title", "Secret", "content", "Of a stranger."));
        ScriptedWriter model = new ScriptedWriter(ProposeIdeasTest::good);

        run(model, "{\"count\": 1}");

        assertThat(model.briefs().getFirst().toString()).doesNotContain("Secret");
    }

    @Test
    void movesAnIdeaOnTheBoardAndRefusesWhatMakesNoSense() {
        Idea idea = writtenDown("The first snow");
        ChangeIdea change = new ChangeIdea(database, ideas, clock);

        Idea approved = change.move(team.actor(), idea.id(), IdeaStatus.Move.APPROVE);
        Idea again = change.move(team.actor(), idea.id(), IdeaStatus.Move.APPROVE);
        Idea rejected = change.move(team.actor(), idea.id(), IdeaStatus.Move.REJECT);
        Idea restored = change.move(team.actor(), idea.id(), IdeaStatus.Move.RESTORE);

        assertThat(approved.status()).isEqualTo(IdeaStatus.APPROVED);
        assertThat(again.revision()).isEqualTo(approved.revision());
        assertThat(rejected.status()).isEqualTo(IdeaStatus.REJECTED);
        assertThat(restored.status()).isEqualTo(IdeaStatus.NEW);
        change.move(team.actor(), idea.id(), IdeaStatus.Move.REJECT);
        assertThatThrownBy(() -> change.move(team.actor(), idea.id(), IdeaStatus.Move.APPROVE))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("The idea is rejected");
    }

    @Test
    void rewordsAnIdeaAndTellsALateEditor() {
        Idea idea = writtenDown("The first snow");
        ChangeIdea change = new ChangeIdea(database, ideas, clock);

        Idea changed = change.change(
                team.actor(),
                idea.id(),
                OptionalInt.of(1),
                JsonBody.read("{\"hook\": \"It snows.\", \"suggested_on\": \"2026-12-03\"}", IdeaContent.Input.class));
        Idea cleared = change.change(
                team.actor(),
                idea.id(),
                OptionalInt.of(2),
                JsonBody.read("{\"suggested_on\": \"\"}", IdeaContent.Input.class));

        assertThat(changed.content().title()).isEqualTo("The first snow");
        assertThat(changed.content().suggestedOn()).isPresent();
        assertThat(cleared.content().suggestedOn()).isEmpty();
        assertThat(cleared.content().hook()).isEqualTo("It snows.");
        assertThatThrownBy(() -> change.change(
                        team.actor(), idea.id(), OptionalInt.of(1), JsonBody.read("{}", IdeaContent.Input.class)))
                .isInstanceOf(PreconditionFailed.class);
        assertThatThrownBy(() -> change.change(
                        team.actor(),
                        idea.id(),
                        OptionalInt.empty(),
                        JsonBody.read("{\"title\": \" \"}", IdeaContent.Input.class)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void showsNobodyTheIdeasOfAnotherTeamOrBrand() {
        Idea idea = writtenDown("The first snow");
        TestWorkspace strangers = TestWorkspace.in(DATABASE.dataSource());
        TestWorkspace sister = team.withAnotherBrand(DATABASE.dataSource());
        ChangeIdea change = new ChangeIdea(database, ideas, clock);

        assertThatThrownBy(() -> read.idea(strangers.id(), idea.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.ofBrand(team.id(), sister.brand(), idea.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.move(strangers.actor(), idea.id(), IdeaStatus.Move.REJECT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.delete(team.editorOfAnotherBrand(), idea.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysWhatIsWrongWithAWish() {
        assertThatThrownBy(() -> started(
                        "{\"count\": 11, \"from\": \"2026-12-10\", \"until\": \"2026-12-01\", \"pillars\": [\" \"]}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.pointer() + " " + violation.detail())
                                .containsExactly(
                                        "/count is 11; 1 to 10 are allowed",
                                        "/pillars/0 is empty",
                                        "/until is before from"));
    }

    @Test
    void refusesAFormatThatIsNull() {
        IdeaContent.Input idea = JsonBody.read("{\"title\": \"Snow\", \"formats\": [null]}", IdeaContent.Input.class);

        assertThatThrownBy(idea::complete).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> started("{\"formats\": [\"facebook\", null]}")).isInstanceOf(Invalid.class);
    }

    private Idea writtenDown(String title) {
        return new WriteDownIdea(database, brands, ideas, ids, clock)
                .write(
                        team.actor(),
                        team.brand(),
                        JsonBody.read(Json.text(Map.of("title", title)), IdeaContent.Input.class)
                                .complete(),
                        Optional.empty());
    }

    /** What stands for a process that ends: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
