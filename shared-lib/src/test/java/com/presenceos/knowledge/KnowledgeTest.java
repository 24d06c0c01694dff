package com.presenceos.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.node.TextNode;
import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobStore;
import com.presenceos.jobs.JobsInMemory;
import com.presenceos.knowledge.passages.KeptPassage;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.knowledge.retrieval.EmbeddingStore;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.Found;
import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.knowledge.retrieval.IndexPassages;
import com.presenceos.knowledge.retrieval.PassageIndex;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.knowledge.retrieval.WordsAsMeaning;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.Prices;
import com.presenceos.models.SpendingCap;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.JsonBody;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class KnowledgeTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();
    private final PassageStore passages = new PassageStore(ids);
    private final KnowledgeStore knowledge = new KnowledgeStore();
    private final FileItem filing = new FileItem(voices, passages);
    private final Indexing indexing = new Indexing(jobs, new CallWorker(queue, queue, clock), ids, clock);
    private final WordsAsMeaning meaning = new WordsAsMeaning("test-model");
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);

    private final CreateItem create = new CreateItem(database, brands, knowledge, filing, indexing, ids, clock);
    private final ChangeItem change = new ChangeItem(database, brands, knowledge, filing, indexing, clock);
    private final DeleteItem delete = new DeleteItem(database, knowledge);
    private final ReadKnowledge read =
            new ReadKnowledge(database, brands, knowledge, passages, jobs, Optional.of("test-model"));

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final Actor mara = team.actor();

    private KnowledgeItem written(String json) {
        return create.create(mara, team.brand(), input(json), Optional.empty());
    }

    private static KnowledgeContent.Input input(String json) {
        return JsonBody.read(json, KnowledgeContent.Input.class);
    }

    private void index() {
        index(meaning);
    }

    private void index(WordsAsMeaning model) {
        queue.run(AdvanceJob.over(
                database,
                Map.of(
                        JobKind.INDEXING,
                        new IndexPassages(
                                database,
                                brands,
                                voices,
                                passages,
                                new EmbeddingStore(),
                                Optional.of(model),
                                calls,
                                new SpendingCap(calls, 0),
                                clock)),
                queue,
                queue,
                clock));
    }

    private Found found(String question) {
        return finding(meaning).find(team.id(), new Question(team.brand(), question, Optional.empty(), 10, 4000));
    }

    private List<String> titles(String question) {
        return found(question).passages().stream().map(FoundPassage::title).toList();
    }

    private FindPassages finding(WordsAsMeaning model) {
        return new FindPassages(
                database,
                brands,
                voices,
                new PassageIndex(),
                Optional.of(model),
                calls,
                new SpendingCap(calls, 0),
                clock);
    }

    private List<Violation> refusal(String json) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Invalid.class, () -> written(json))
                .violations();
    }

    @Test
    void givesBackTheDetailsOfATypeAsTheyWereWritten() {
        KnowledgeItem item = written("""
                {"knowledge_type": "event", "title": "Advent evening", "content": "Candles and glögg.",
                 "details": {"event_date": "2026-12-06", "starts_at": "18:30", "price": "12.50", "currency": "EUR",
                             "location": "The harbour"},
                 "season_months": [12, 11, 12], "valid_from": "2026-11-20", "valid_until": "2026-12-06", "featured": true}""");

        KnowledgeContent kept = read.item(team.id(), item.id()).item().content();

        assertThat(kept.type()).isEqualTo(KnowledgeType.EVENT);
        assertThat(kept.details().values())
                .containsEntry("price", TextNode.valueOf("12.50"))
                .containsEntry("starts_at", TextNode.valueOf("18:30"));
        assertThat(kept.season().months()).containsExactly(11, 12);
        assertThat(kept.validity().until()).contains(LocalDate.parse("2026-12-06"));
        assertThat(kept.featured()).isTrue();
        assertThat(read.passages(team.id(), item.id()))
                .singleElement()
                .satisfies(passage -> assertThat(passage.body())
                        .contains(
                                "Event date: December 6, 2026",
                                "Price: 12.50 EUR",
                                "Valid from November 20, 2026 until December 6, 2026."));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        List<Violation> wrong = refusal("""
                {"knowledge_type": "menu", "title": " ",
                 "details": {"price": "4,50", "colour": "brown", "currency": "euro", "allergens": []},
                 "season_months": [13], "valid_from": "2026-12-01", "valid_until": "2026-11-01"}""");

        assertThat(wrong)
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/title",
                        "/details/price",
                        "/details/colour",
                        "/details/currency",
                        "/details/allergens",
                        "/season_months",
                        "/valid_until");
    }

    @Test
    void refusesAMonthThatIsNull() {
        assertThatThrownBy(() -> written("{\"title\": \"Bun\", \"season_months\": [6, null]}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/season_months"));
    }

    @Test
    void wantsACurrencyWithAPrice() {
        assertThat(refusal("{\"knowledge_type\": \"menu\", \"title\": \"Bun\", \"details\": {\"price\": \"4.50\"}}"))
                .containsExactly(new Violation("/details/currency", "is missing; a price needs one"));
    }

    @Test
    void findsByWordsAtOnceAndByMeaningOnceThatIsKnown() {
        KnowledgeItem item = written("{\"title\": \"Cinnamon bun\", \"content\": \"With cardamom.\"}");

        assertThat(titles("cardamom")).containsExactly("Cinnamon bun");
        assertThat(titles("something sweet")).isEmpty();
        assertThat(read.item(team.id(), item.id()).index().status()).isEqualTo(IndexState.Status.WAITING);

        index();

        assertThat(titles("something sweet")).containsExactly("Cinnamon bun");
        assertThat(read.item(team.id(), item.id()).index().status()).isEqualTo(IndexState.Status.INDEXED);
    }

    @Test
    void findsNothingRatherThanSomethingElse() {
        written("{\"title\": \"Cinnamon bun\", \"content\": \"With cardamom.\"}");
        index();

        assertThat(titles("Is the car park lit at night?")).isEmpty();
    }

    @Test
    void doesNotWorkOutAgainWhatStaysTheSame() {
        String text =
                "# Buns\\n\\n" + "Sweet buns. ".repeat(120) + "\\n\\n# Coffee\\n\\n" + "Strong coffee. ".repeat(100);
        KnowledgeItem item = written("{\"title\": \"Menu\", \"content\": \"" + text + "\"}");
        index();
        List<KeptPassage> before = read.passages(team.id(), item.id());
        int calledBefore = meaning.asked().size();

        change.change(mara, item.id(), input("{\"featured\": true, \"season_months\": [12]}"));
        index();

        assertThat(meaning.asked()).hasSize(calledBefore);
        assertThat(read.passages(team.id(), item.id())).isEqualTo(before);
    }

    @Test
    void paysNothingForWordsThatAnotherItemHasToo() {
        written("{\"title\": \"Bun\", \"content\": \"Sweet.\"}");
        index();
        int calledBefore = meaning.asked().size();

        KnowledgeItem twin = written("{\"title\": \"Bun\", \"content\": \"Sweet.\"}");
        index();

        assertThat(meaning.asked()).hasSize(calledBefore);
        assertThat(read.item(team.id(), twin.id()).index().status()).isEqualTo(IndexState.Status.INDEXED);
    }

    @Test
    void leavesOutWhatIsNotOfUseOnTheDay() {
        written("{\"title\": \"Bun of the summer\", \"season_months\": [6, 7, 8]}");
        written("{\"title\": \"Bun that is gone\", \"valid_until\": \"2026-11-25\"}");
        written("{\"title\": \"Bun to come\", \"valid_from\": \"2026-11-27\"}");
        written("{\"title\": \"Bun we do not bake\", \"active\": false}");
        written("{\"title\": \"Bun of every day\", \"valid_until\": \"2026-11-26\"}");
        index();

        assertThat(titles("bun")).containsExactly("Bun of every day");
    }

    @Test
    void putsWhatIsFeaturedBeforeWhatIsAboutAsNear() {
        written("{\"title\": \"Bun\", \"content\": \"Sweet, with sugar.\"}");
        written("{\"title\": \"Bun\", \"content\": \"Sweet, with almonds.\", \"featured\": true}");
        index();

        assertThat(found("sweet bun").passages().getFirst().body()).contains("almonds");
        assertThat(found("sweet bun").passages().getFirst().why()).contains("featured");
    }

    @Test
    void keepsWithinWhatAWriterCanTake() {
        for (int i = 0; i < 6; i++) {
            written("{\"title\": \"Bun " + i + "\", \"content\": \"" + "sweet ".repeat(100) + "\"}");
        }

        Found found =
                finding(meaning).find(team.id(), new Question(team.brand(), "sweet bun", Optional.empty(), 10, 400));

        assertThat(found.passages()).hasSize(2);
    }

    @Test
    void movesToAnotherModelWhileTheOldOneAnswers() {
        written("{\"title\": \"Cinnamon bun\"}");
        index();
        WordsAsMeaning other = new WordsAsMeaning("other-model");

        assertThat(titles("dessert")).containsExactly("Cinnamon bun");
        new IndexAgain(database, brands, indexing).index(mara, team.brand());
        index(other);

        assertThat(titles("dessert")).containsExactly("Cinnamon bun");
        assertThat(finding(other)
                        .find(team.id(), new Question(team.brand(), "dessert", Optional.empty(), 10, 4000))
                        .passages())
                .hasSize(1);
        assertThat(other.asked()).contains(List.of("Cinnamon bun"));
    }

    @Test
    void showsNothingOfAnotherBrandOrTeam() {
        KnowledgeItem item = written("{\"title\": \"Secret bun\", \"content\": \"Nobody else's.\"}");
        index();
        TestWorkspace sister = team.withAnotherBrand(DATABASE.dataSource());
        TestWorkspace strangers = TestWorkspace.in(DATABASE.dataSource());
        Question ours = new Question(team.brand(), "secret bun", Optional.empty(), 10, 4000);

        assertThat(finding(meaning)
                        .find(team.id(), new Question(sister.brand(), "secret bun", Optional.empty(), 10, 4000))
                        .passages())
                .isEmpty();
        assertThatThrownBy(() -> finding(meaning).find(strangers.id(), ours)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.item(strangers.id(), item.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delete.delete(strangers.actor(), item.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delete.delete(team.editorOfAnotherBrand(), item.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.change(team.editorOfAnotherBrand(), item.id(), input("{\"title\": \"Mine\"}")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void forgetsADeletedItemAltogether() {
        KnowledgeItem item = written("{\"title\": \"Cinnamon bun\"}");
        index();

        delete.delete(mara, item.id());

        assertThat(titles("bun")).isEmpty();
        assertThatThrownBy(() -> read.passages(team.id(), item.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void writesARepeatedRequestDownOnce() {
        IdempotentRequest request = IdempotentRequest.of(team.id(), team.user(), "key", "POST knowledge");

        KnowledgeItem first = create.create(mara, team.brand(), input("{\"title\": \"Bun\"}"), Optional.of(request));
        KnowledgeItem second = create.create(mara, team.brand(), input("{\"title\": \"Bun\"}"), Optional.of(request));

        assertThat(second.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> create.create(
                        mara,
                        team.brand(),
                        input("{\"title\": \"Cake\"}"),
                        Optional.of(IdempotentRequest.of(team.id(), team.user(), "key", "another"))))
                .asInstanceOf(type(Invalid.class))
                .isNotNull();
    }
}
