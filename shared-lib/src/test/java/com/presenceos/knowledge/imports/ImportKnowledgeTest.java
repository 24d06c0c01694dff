package com.presenceos.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
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
import com.presenceos.knowledge.AddItems;
import com.presenceos.knowledge.FileItem;
import com.presenceos.knowledge.KnowledgeEntry;
import com.presenceos.knowledge.KnowledgeFilter;
import com.presenceos.knowledge.KnowledgeStore;
import com.presenceos.knowledge.ReadKnowledge;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.knowledge.reading.DetailNames;
import com.presenceos.knowledge.reading.DocumentReader;
import com.presenceos.knowledge.web.PageFetcher;
import com.presenceos.knowledge.web.PublicAddresses;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.uploads.FileKind;
import com.presenceos.uploads.FilesInMemory;
import com.presenceos.uploads.JobFiles;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ImportKnowledgeTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String MENU = """
            title,type,price,currency,content
            Cinnamon bun,menu,4.50,EUR,With cardamom.
            Rye bread,menu,"6,20",EUR,Dark and dense.
            Oat milk,product,0.60,EUR,On request.
            """;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final KnowledgeStore knowledge = new KnowledgeStore();
    private final PassageStore passages = new PassageStore(ids);
    private final CallWorker call = new CallWorker(queue, queue, clock);
    private final FilesInMemory store = new FilesInMemory();
    private final JobFiles files = new JobFiles(database, brands, store, ids, clock);
    private final ReadJobs readJobs = new ReadJobs(database, jobs, clock, clock);
    private final ReadKnowledge read = new ReadKnowledge(database, brands, knowledge, passages, jobs, Optional.empty());
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    private final AdvanceJob worker = AdvanceJob.over(
            database,
            Map.of(
                    JobKind.IMPORT,
                    new ImportKnowledge(
                            files,
                            () -> new PageFetcher(new PublicAddresses()),
                            new DocumentReader(
                                    new DetailNames(Set.of("price", "currency"), Set.of("allergens"), Set.of()), clock),
                            new AddItems(
                                    brands,
                                    knowledge,
                                    new FileItem(new VoiceStore(), passages),
                                    new Indexing(jobs, call, ids, clock),
                                    ids,
                                    clock))),
            queue,
            queue,
            clock);

    private Job imported(Map<String, Object> request) {
        JsonNode input = Json.own(
                Json.text(JsonBody.read(Json.text(request), ImportRequest.Input.class)
                        .complete()),
                JsonNode.class);
        Job job = new StartJob(database, brands, jobs, call, ids, clock)
                .start(team.actor(), team.brand(), JobKind.IMPORT, input, Optional.empty());
        worker.advance(job.message());
        return readJobs.job(team.id(), job.id());
    }

    private static ImportReport report(Job job) {
        return Json.own(job.result().orElseThrow().toString(), ImportReport.class);
    }

    private List<String> titles() {
        return read
                .list(
                        team.id(),
                        team.brand(),
                        new KnowledgeFilter(Optional.empty(), Optional.empty(), Optional.empty()),
                        50,
                        Optional.empty())
                .items()
                .stream()
                .map(KnowledgeEntry::item)
                .map(item -> item.content().title())
                .toList();
    }

    @Test
    void saysRowByRowWhatWouldComeOfItAndWritesNothing() {
        ImportReport report = report(imported(Map.of("text", MENU, "file_name", "menu.csv", "dry_run", true)));

        assertThat(report.rows())
                .extracting(row -> row.place() + " " + row.fate() + " " + row.title())
                .containsExactly("line 2 NEW Cinnamon bun", "line 3 WRONG Rye bread", "line 4 NEW Oat milk");
        assertThat(report.rows().get(1).errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/details/price");
            assertThat(error.detail()).startsWith("'6,20' is not an amount");
        });
        assertThat(titles()).isEmpty();
    }

    @Test
    void writesWhatIsGoodAndLeavesOutWhatIsKnown() {
        ImportReport first = report(imported(Map.of("text", MENU, "file_name", "menu.csv")));
        ImportReport second = report(imported(Map.of("text", MENU, "file_name", "menu.csv")));

        assertThat(first.created()).isEqualTo(2);
        assertThat(second.created()).isZero();
        assertThat(second.known()).isEqualTo(2);
        assertThat(titles()).containsExactlyInAnyOrder("Cinnamon bun", "Oat milk");
    }

    @Test
    void hasTheMeaningWorkedOutOfWhatIsNew() {
        queue.taken();

        imported(Map.of("text", MENU, "file_name", "menu.csv"));

        List<JobMessage> called = queue.taken();
        assertThat(called)
                .anySatisfy(message -> assertThat(
                                readJobs.job(team.id(), message.job()).kind())
                        .isEqualTo(JobKind.INDEXING));
    }

    @Test
    void readsAFileThatWasUploadedForThisBrandAlone() {
        JobFiles.Place place =
                files.place(team.actor(), team.brand(), FileKind.KNOWLEDGE, new JobFiles.Wanted("notes.md", 40L));
        URI address = place.upload().url();
        store.write(address.getPath().substring(1), "", "# Opening hours\n\nDaily from seven.".getBytes(UTF_8));
        TestWorkspace sister = team.withAnotherBrand(DATABASE.dataSource());

        Job job = imported(Map.of("file_id", place.id().toString(), "file_name", "notes.md", "knowledge_type", "faq"));

        assertThat(report(job).format()).isEqualTo("markdown");
        assertThat(titles()).containsExactly("Opening hours");
        assertThatThrownBy(() -> files.read(sister.id(), sister.brand(), FileKind.KNOWLEDGE, place.id()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void endsWithAClearProblemWhereTheFileCannotBeRead() {
        Job columns = imported(Map.of("text", "title,colour\nBun,brown\n", "file_name", "menu.csv"));
        Job address = imported(Map.of("url", "http://127.0.0.1/admin"));
        Job nothing = imported(Map.of("file_id", "0193a0a0-0000-7000-8000-000000000003"));

        for (Job job : List.of(columns, address, nothing)) {
            assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        }
        assertThat(said(columns)).contains("colour");
        assertThat(said(address)).isNotEmpty();
        assertThat(said(nothing)).contains("names no file");
    }

    @Test
    void wantsOneThingToImport() {
        assertThatThrownBy(() -> imported(Map.of("text", "a", "url", "https://example.com")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(error -> assertThat(error.detail()).contains("it has 2")));
    }

    private static String said(Job job) {
        return job.problem().orElseThrow().errors().toString();
    }
}
