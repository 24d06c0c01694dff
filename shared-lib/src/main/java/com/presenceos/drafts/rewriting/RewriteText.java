package com.presenceos.drafts.rewriting;

import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.jobs.Answered;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.writing.Assignment;
import com.presenceos.writing.Citation;
import com.presenceos.writing.Given;
import com.presenceos.writing.Prompt;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.ReadSpeaker.Speaker;
import com.presenceos.writing.WriteWithin;
import com.presenceos.writing.WriterWork;
import java.util.List;
import java.util.Optional;

/** Has a text rewritten. What comes of it stands in the job alone: whether it takes the place of another is a person's to say. */
public final class RewriteText implements JobWork {

    private static final int PASSAGES = 6;
    private static final int TOKENS = 2_000;
    // The longest caption there is, in a language that takes many tokens, is cut by the limits of its network first.
    private static final int LONGEST_ANSWER = 6_000;

    private final ReadSpeaker speakers;
    private final ReadDrafts drafts;
    private final FindPassages find;
    private final WriteWithin writer;
    private final Prompt prompt = Prompt.read(RewriteText.class, "rewrite", "v1");

    public RewriteText(ReadSpeaker speakers, ReadDrafts drafts, FindPassages find, WriteWithin writer) {
        this.speakers = speakers;
        this.drafts = drafts;
        this.find = find;
        this.writer = writer;
    }

    @Override
    public JobOutcome work(JobRun run) {
        return WriterWork.outcome(() -> rewritten(run, run.input(RewriteRequest.class)));
    }

    private JobOutcome rewritten(JobRun run, RewriteRequest request) {
        run.stage("Reading what the text rests on", 0.1);
        Speaker speaker = speakers.of(run.job());
        Given given = run.once("passages", Given.class, () -> Answered.free(given(run.job(), request)));
        run.stage(stage(request), 0.3);
        WriteWithin.Written<Rewritten> written = writer.write(
                run,
                new Assignment(
                        "rewrite",
                        "rewriting, " + request.goal().word(),
                        prompt,
                        RewriteBrief.of(speaker, request, language(run.job(), request, speaker), given),
                        LONGEST_ANSWER),
                new RewriteRules(request, given));
        Rewritten answer = written.answer();
        return JobOutcome.Done.with(
                new Result(answer.caption(), answer.hashtags(), answer.notes(), answer.citations(), written.model()));
    }

    /** As the job's row says it. */
    private record Result(
            String caption, List<String> hashtags, String notes, List<Citation> citations, String model) {}

    private String language(Job job, RewriteRequest request, Speaker speaker) {
        return request.draftId()
                .map(id -> ofBrand(job, id).language())
                .orElseGet(() -> speaker.language(request.language()));
    }

    private Given given(Job job, RewriteRequest request) {
        Optional<Given> ofDraft = request.draftId().map(id -> ofBrand(job, id).given());
        return ofDraft.orElseGet(() -> Given.of(find.find(
                        job.workspace(),
                        new Question(job.brand(), request.caption(), Optional.empty(), PASSAGES, TOKENS))
                .passages()));
    }

    private Draft ofBrand(Job job, DraftId id) {
        return drafts.ofBrand(job.workspace(), job.brand(), id);
    }

    private static String stage(RewriteRequest request) {
        return switch (request.goal()) {
            case SHORTER -> "Making it shorter";
            case LONGER -> "Making it longer";
            case LANGUAGE -> "Putting it into another language";
            case FORMAT -> "Fitting it to " + request.format().network();
        };
    }
}
