package com.presenceos.drafts.writing;

import com.presenceos.drafts.Style;
import com.presenceos.jobs.Answered;
import com.presenceos.jobs.JobRun;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModel;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.json.Json;
import java.util.Optional;

/** Has something written once: the answer is kept with what it cost, so a worker that dies makes nobody pay twice. */
final class AskWriter {

    // A caption of 2,200 characters with its citations, in a language that takes many tokens.
    private static final int LONGEST_ANSWER = 4_000;

    private final WritingModels models;
    private final ModelCalls calls;
    private final SpendingCap cap;
    private final Prompt prompt = Prompt.draftVariant();

    AskWriter(WritingModels models, ModelCalls calls, SpendingCap cap) {
        this.models = models;
        this.calls = calls;
        this.cap = cap;
    }

    /** @param step of the job, beside the style */
    Kept ask(JobRun run, Style style, String step, DraftBrief brief) {
        return run.once(style.word() + ":" + step, Kept.class, () -> {
            cap.mustAllow(run.job().workspace());
            WritingModel.Written written = models.write(
                    new WritingModel.Writing(prompt.instructions(), Json.text(brief), prompt.shape(), LONGEST_ANSWER));
            ModelCalls.Purpose purpose = new ModelCalls.Purpose(
                    run.job().workspace(),
                    run.job().brand(),
                    Optional.of(run.job().id().value()),
                    "draft, " + style.word() + (step.equals("first") ? "" : ", " + step));
            return new Answered<>(
                    new Kept(written.json(), written.use().model()), tx -> calls.record(tx, purpose, written.use()));
        });
    }

    /** As the model wrote it: what it is worth is judged anew by whoever takes the job up. */
    record Kept(String json, String model) {}
}
