package com.presenceos.drafts.writing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.Voice;
import com.presenceos.brands.VoiceStore;
import com.presenceos.drafts.Citation;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStatus;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.Given;
import com.presenceos.drafts.Variant;
import com.presenceos.drafts.VariantId;
import com.presenceos.jobs.Answered;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobProblem;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the three variants of a draft. Three or none: a draft that lacks one is no draft. */
public final class WriteDrafts implements JobWork {

    private static final int PASSAGES = 8;
    private static final int TOKENS = 3_000;
    private static final Duration UNSAID = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 6;

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final FindPassages find;
    private final DraftStore drafts;
    private final AskWriter writer;
    private final Ids ids;
    private final InstantSource clock;

    public WriteDrafts(
            Database database,
            BrandStore brands,
            VoiceStore voices,
            FindPassages find,
            DraftStore drafts,
            WritingModels models,
            ModelCalls calls,
            SpendingCap cap,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.find = find;
        this.drafts = drafts;
        this.writer = new AskWriter(models, calls, cap);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public JobOutcome work(JobRun run) {
        try {
            return written(run, run.input(DraftRequest.class));
        } catch (SpendingCap.CapReached e) {
            return new JobOutcome.Failed(JobProblem.of(e.detail()));
        } catch (ModelFailure e) {
            JobProblem problem = JobProblem.of(e.detail());
            return e.mayPass()
                    ? new JobOutcome.Later(
                            e.retryAfter().orElse(UNSAID), e.detail() + "; trying again", problem, ATTEMPTS)
                    : new JobOutcome.Failed(problem);
        }
    }

    private JobOutcome written(JobRun run, DraftRequest request) {
        run.stage("Reading what the brand knows about it", 0.05);
        Given given = run.once("passages", Given.class, () -> Answered.free(given(run, request.topic())));
        Who who = database.inWorkspace(run.job().workspace(), tx -> {
            Brand brand = brands.read(tx, run.job().brand());
            return new Who(brand, voices.read(tx, brand));
        });
        String language =
                request.language().isEmpty() ? who.voice.primaryLanguage().tag() : request.language();
        AnswerRules rules =
                new AnswerRules(request.format(), HashtagRange.of(who.voice.hashtagStyle(), request.format()), given);
        run.stage("Writing three drafts from " + said(given), 0.2);
        List<WrittenVariant> three = new ThreeVariants(new WriteVariant(writer, rules))
                .write(run, style -> DraftBrief.of(who.brand, who.voice, request, language, given, style));
        return new JobOutcome.Done(tx -> {
            Draft draft = draft(run, request, language, given, three);
            drafts.insert(tx, draft);
            return Optional.of(JsonNodeFactory.instance
                    .objectNode()
                    .put("draft_id", draft.id().toString()));
        });
    }

    private Given given(JobRun run, String topic) {
        List<FoundPassage> found = find.find(
                        run.job().workspace(),
                        new Question(run.job().brand(), topic, Optional.empty(), PASSAGES, TOKENS))
                .passages();
        List<Given.Passage> passages = new ArrayList<>();
        for (FoundPassage passage : found) {
            passages.add(new Given.Passage(
                    "P" + (passages.size() + 1),
                    passage.id(),
                    passage.item(),
                    passage.type(),
                    passage.title(),
                    passage.heading(),
                    passage.body()));
        }
        return new Given(passages);
    }

    private static String said(Given given) {
        int passages = given.passages().size();
        return passages == 0 ? "the topic alone" : passages == 1 ? "1 passage" : passages + " passages";
    }

    private Draft draft(JobRun run, DraftRequest request, String language, Given given, List<WrittenVariant> three) {
        Instant now = clock.instant();
        return new Draft(
                new DraftId(ids.next()),
                run.job().workspace(),
                run.job().brand(),
                request.format(),
                request.topic(),
                language,
                given,
                DraftStatus.OPEN,
                1,
                run.job().id().value(),
                run.job().createdBy(),
                now,
                now,
                three.stream().map(this::variant).toList(),
                Optional.empty());
    }

    private Variant variant(WrittenVariant written) {
        VariantAnswer answer = written.answer();
        return new Variant(
                new VariantId(ids.next()),
                written.style(),
                answer.hook(),
                answer.caption(),
                answer.hashtags(),
                answer.notes(),
                answer.citations().stream()
                        .map(cited -> new Citation(cited.passage(), cited.claim()))
                        .toList(),
                written.model());
    }

    private record Who(Brand brand, Voice voice) {}
}
