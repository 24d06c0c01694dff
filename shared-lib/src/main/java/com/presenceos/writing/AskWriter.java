package com.presenceos.writing;

import com.presenceos.jobs.Answered;
import com.presenceos.jobs.JobRun;
import com.presenceos.models.Account;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModel;
import com.presenceos.models.WritingModels;
import java.util.Optional;

/** Has something written once: the answer is kept with what it cost, so a worker that dies makes nobody pay twice. */
final class AskWriter {

    private final WritingModels models;
    private final ModelCalls calls;
    private final SpendingCap cap;

    AskWriter(WritingModels models, ModelCalls calls, SpendingCap cap) {
        this.models = models;
        this.calls = calls;
        this.cap = cap;
    }

    /** @param attempt names it among those of the assignment; empty for the first */
    Kept ask(JobRun run, Assignment assignment, String attempt, String brief) {
        return run.once(assignment.step() + attempt, Kept.class, () -> {
            ModelCalls.Purpose purpose = new ModelCalls.Purpose(
                    run.job().workspace(),
                    run.job().brand(),
                    Optional.of(run.job().id().value()),
                    assignment.purpose() + attempt);
            WritingModel.Written written = models.write(
                    new WritingModel.Writing(
                            assignment.prompt().instructions(),
                            brief,
                            assignment.prompt().shape(),
                            assignment.longestAnswer()),
                    new Account(purpose, calls, cap));
            return new Answered<>(
                    new Kept(written.json(), written.use().model()), tx -> calls.record(tx, purpose, written.use()));
        });
    }

    /** As the model wrote it: what it is worth is judged anew by whoever takes the job up. */
    record Kept(String json, String model) {}
}
