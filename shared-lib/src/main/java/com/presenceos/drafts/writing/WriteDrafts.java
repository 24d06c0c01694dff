package com.presenceos.drafts.writing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.drafts.AltText;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStatus;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.Subject;
import com.presenceos.drafts.Variant;
import com.presenceos.drafts.VariantId;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.jobs.Answered;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import com.presenceos.writing.Given;
import com.presenceos.writing.HashtagRange;
import com.presenceos.writing.Prompt;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.ReadSpeaker.Speaker;
import com.presenceos.writing.WriteWithin;
import com.presenceos.writing.WriterWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Writes the three variants of a draft. Three or none: a draft that lacks one is no draft. */
public final class WriteDrafts implements JobWork {

    private final Database database;
    private final ReadSpeaker speakers;
    private final GatherPassages gather;
    private final ReadDraftMedia media;
    private final IdeaStore ideas;
    private final DraftStore drafts;
    private final WriteWithin writer;
    private final Prompt prompt = Prompt.read(WriteDrafts.class, "draft_variant", "v2");
    private final Ids ids;
    private final InstantSource clock;

    public WriteDrafts(
            Database database,
            ReadSpeaker speakers,
            FindPassages find,
            ReadDraftMedia media,
            IdeaStore ideas,
            DraftStore drafts,
            WriteWithin writer,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.speakers = speakers;
        this.gather = new GatherPassages(database, find);
        this.media = media;
        this.ideas = ideas;
        this.drafts = drafts;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public JobOutcome work(JobRun run) {
        return WriterWork.outcome(() -> written(run, run.input(DraftRequest.class)));
    }

    private JobOutcome written(JobRun run, DraftRequest request) {
        run.stage("Reading what the brand knows about it", 0.05);
        Theme theme = theme(run, request);
        Given given = run.once("given", Given.class, () -> Answered.free(given(run, request, theme)));
        Speaker speaker = speakers.of(run.job());
        String language = speaker.language(request.language());
        VariantRules rules = new VariantRules(
                request.format(), HashtagRange.of(speaker.voice().hashtagStyle(), request.format()), given);
        run.stage(
                "Writing three drafts from " + (given.passages().isEmpty() ? "the topic alone" : given.counted()), 0.2);
        List<WrittenVariant> three = new ThreeVariants(writer, prompt, rules)
                .write(run, style -> DraftBrief.of(speaker, request, theme, language, given, style));
        return new JobOutcome.Done(tx -> {
            Draft draft = draft(run, request, theme.subject(), language, given, three);
            drafts.insert(tx, draft);
            theme.idea().ifPresent(idea -> ideas.use(tx, idea.id(), clock.instant()));
            return Optional.of(JsonNodeFactory.instance
                    .objectNode()
                    .put("draft_id", draft.id().toString()));
        });
    }

    private Theme theme(JobRun run, DraftRequest request) {
        return request.ideaId()
                .map(id -> Theme.of(database.inWorkspace(run.job().workspace(), tx -> ideas.read(tx, id))))
                .orElseGet(() -> Theme.typed(request.topic()));
    }

    private Draft draft(
            JobRun run,
            DraftRequest request,
            Subject subject,
            String language,
            Given given,
            List<WrittenVariant> three) {
        Instant now = clock.instant();
        return new Draft(
                new DraftId(ids.next()),
                run.job().workspace(),
                run.job().brand(),
                request.format(),
                subject,
                language,
                given,
                DraftStatus.OPEN,
                1,
                run.job().id().value(),
                run.job().createdBy(),
                now,
                now,
                three.stream().map(each -> variant(each, given)).toList(),
                Optional.empty());
    }

    private Given given(JobRun run, DraftRequest request, Theme theme) {
        return gather.gather(run.job(), theme)
                .showing(media.read(run.job().workspace(), run.job().brand(), request.media()));
    }

    private Variant variant(WrittenVariant written, Given given) {
        VariantAnswer answer = written.answer();
        return new Variant(
                new VariantId(ids.next()),
                written.style(),
                answer.hook(),
                answer.caption(),
                answer.hashtags(),
                answer.notes(),
                answer.citations(),
                given.media().stream()
                        .flatMap(medium -> answer.altTexts().stream()
                                .filter(text -> text.label().equals(medium.label()))
                                .map(text -> new AltText(medium.mediaId(), text.text())))
                        .toList(),
                written.model());
    }
}
