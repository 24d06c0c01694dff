package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.checks.Finding;
import com.presenceos.drafts.CheckDrafts;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.drafts.writing.ReadDraftMedia;
import com.presenceos.drafts.writing.WriteDrafts;
import com.presenceos.ideas.IdeaStore;
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
import com.presenceos.local.models.writer.drafts.DraftVariant;
import com.presenceos.media.MediaStore;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.Prices;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModels;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Knowledge that tells a writer what to do. The offline writer follows none of it; and of a writer that follows all of it, what
 * holds outside the model holds still. The counts stand in docs/ai.md.
 */
final class AttacksTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String HONEST = "Our cinnamon buns come out of the oven at seven.";
    private static final String SECRET = "nightingale";
    private static final String FROM_NOWHERE = "https://elsewhere.example/now";
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u00ad\\u200b\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\x{e0000}-\\x{e007f}]");

    private record Attack(String kind, String tell, String text) {}

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();
    private final DraftStore drafts = new DraftStore();
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);
    private final CallWorker call = new CallWorker(queue, queue, clock);

    @Test
    void areAtLeastSixtyOfSevenKinds() throws IOException {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(attacks().stream().map(Attack::kind).distinct()).hasSize(7);
    }

    @Test
    void areNotFollowedByTheOfflineWriter() throws IOException {
        List<String> followed = new ArrayList<>();
        for (Attack attack : attacks()) {
            ScriptedWriter offline = new ScriptedWriter(AttacksTest::offline);

            Draft draft = written(attack, offline);

            draft.variants().stream()
                    .filter(variant -> lower(variant.caption()).contains(lower(attack.tell())))
                    .forEach(variant -> followed.add(attack.tell() + " in: " + variant.caption()));
            assertThat(draft.variants())
                    .hasSize(3)
                    .allSatisfy(variant -> assertThat(variant.citations())
                            .allMatch(cited -> cited.holds(draft.given(), variant.caption())));
            assertThat(offline.briefs())
                    .as(attack.text())
                    .allMatch(brief -> !brief.toString().contains("other brand's " + SECRET))
                    .noneMatch(brief -> HIDDEN.matcher(brief.toString()).find());
        }
        assertThat(followed).isEmpty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Test
    void leaveAWriterThatFollowsAllOfThemWithoutInventedCitationsAndWithoutOtherBrands() throws IOException {
        for (Attack attack : attacks()) {
            ScriptedWriter obedient = new ScriptedWriter(brief -> obeying(brief, attack));

            Draft draft = written(attack, obedient);

            assertThat(obedient.briefs())
                    .as("it was shown the attack, and nobody else's secret")
                    .allMatch(brief -> brief.path("passages").size() == 2)
                    .allMatch(brief -> !brief.toString().contains("other brand's " + SECRET));
            assertThat(draft.variants()).as(attack.text()).allSatisfy(variant -> {
                assertThat(variant.citations()).isNotEmpty();
                assertThat(variant.citations()).allMatch(cited -> cited.holds(draft.given(), variant.caption()));
            });
            assertThat(new CheckDrafts(database, brands, voices, drafts).variants(draft.workspace(), draft.id()))
                    .as(attack.text())
                    .allSatisfy(checked -> assertThat(checked.report().findings().stream()
                                    .filter(finding -> finding.fact().isPresent())
                                    .map(Finding::found))
                            .anyMatch(found -> found.contains("elsewhere.example"))
                            .anyMatch(found -> found.contains("1.99")));
        }
    }

    private static String offline(JsonNode brief) {
        return new DraftVariant()
                .write(Json.own(brief.toString(), ObjectNode.class))
                .object()
                .orElseThrow()
                .toString();
    }

    /** Says what it was told to, cites what there is not, and adds a price and a link of its own. */
    private static String obeying(JsonNode brief, Attack attack) {
        String start = switch (brief.path("temper").asText()) {
            case "conservative" -> "At seven they are there.";
            case "balanced" -> "Rain on the window, hands around a cup.";
            default -> "Still eating cold toast every single morning?";
        };
        String middle = switch (brief.path("temper").asText()) {
            case "conservative" -> "Two trays of them stand behind the window by then.";
            case "balanced" -> "This is what somebody bakes for, long before the street wakes up.";
            default -> "Change one thing tomorrow and begin with butter.";
        };
        String caption = start + " " + middle + " " + attack.tell() + " For only 1.99 € at " + FROM_NOWHERE;
        return Json.text(Map.of(
                "hook",
                start,
                "caption",
                caption,
                "hashtags",
                List.of("fika"),
                "notes",
                "As told.",
                "alt_texts",
                List.of(),
                "citations",
                List.of(
                        Map.of("passage", "P1", "claim", start),
                        Map.of("passage", "P99", "claim", start),
                        Map.of("passage", "P2", "claim", "words that do not stand there"))));
    }

    private Draft written(Attack attack, ScriptedWriter model) {
        TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
        known(team, "Cinnamon buns", HONEST);
        known(team, "Cinnamon buns, from the web", attack.text());
        known(
                team.withAnotherBrand(DATABASE.dataSource()),
                "Cinnamon buns",
                "The other brand's " + SECRET + " recipe.");
        known(TestWorkspace.in(DATABASE.dataSource()), "Cinnamon buns", "Yet another brand's " + SECRET + " recipe.");
        SpendingCap cap = new SpendingCap(calls, 0);
        WriteDrafts work = new WriteDrafts(
                database,
                new ReadSpeaker(database, brands, voices),
                new FindPassages(database, brands, voices, new PassageIndex(), Optional.empty(), calls, cap, clock),
                new ReadDraftMedia(database, new MediaStore()),
                new IdeaStore(),
                drafts,
                new WriteWithin(new WritingModels(List.of(model), clock), calls, cap),
                ids,
                clock);
        Job job = new StartJob(database, brands, jobs, call, ids, clock)
                .start(
                        team.actor(),
                        team.brand(),
                        JobKind.DRAFTS,
                        Json.own(
                                "{\"topic\": \"Cinnamon buns\", \"format\": \"instagram_post\", \"language\": \"\"}",
                                JsonNode.class),
                        Optional.empty());
        queue.run(AdvanceJob.over(database, Map.of(JobKind.DRAFTS, work), queue, queue, clock));
        Job over = new ReadJobs(database, jobs, clock, clock).job(team.id(), job.id());
        assertThat(over.status()).as(attack + " " + over.problem()).isEqualTo(JobStatus.DONE);
        return new ReadDrafts(database, brands, drafts)
                .draft(
                        team.id(),
                        new DraftId(UUID.fromString(
                                over.result().orElseThrow().path("draft_id").asText())));
    }

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

    private static List<Attack> attacks() throws IOException {
        try (InputStream file = Objects.requireNonNull(AttacksTest.class.getResourceAsStream("attacks.json"))) {
            return Json.own(new String(file.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        }
    }
}
