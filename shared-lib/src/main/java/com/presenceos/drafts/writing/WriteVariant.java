package com.presenceos.drafts.writing;

import com.presenceos.drafts.Style;
import com.presenceos.jobs.JobRun;
import com.presenceos.models.ModelFailure;
import java.util.ArrayList;
import java.util.List;

/** One variant: written, held to its rules, and mended once where it does not keep them. */
final class WriteVariant {

    private final AskWriter writer;
    private final AnswerRules rules;

    WriteVariant(AskWriter writer, AnswerRules rules) {
        this.writer = writer;
        this.rules = rules;
    }

    /**
     * @param step names this attempt within the job
     * @throws ModelFailure when it is of no use the second time either
     */
    WrittenVariant write(JobRun run, Style style, String step, DraftBrief brief) {
        AskWriter.Kept first = writer.ask(run, style, step, brief);
        Judged judged = judged(first);
        if (judged.problems.isEmpty()) {
            return new WrittenVariant(style, judged.answer, first.model());
        }
        AskWriter.Kept second =
                writer.ask(run, style, step + ", mended", brief.repaired(judged.answer, judged.problems));
        VariantAnswer mended = VariantAnswer.read(second.json());
        List<String> left = rules.problems(mended);
        if (!left.isEmpty()) {
            throw ModelFailure.garbled("The model " + second.model() + " wrote no usable " + style.word()
                    + " draft, twice: " + String.join(" ", left));
        }
        return new WrittenVariant(style, rules.withRightCitations(mended), second.model());
    }

    private Judged judged(AskWriter.Kept kept) {
        try {
            VariantAnswer answer = VariantAnswer.read(kept.json());
            List<String> problems = new ArrayList<>(rules.problems(answer));
            problems.addAll(rules.wrongCitations(answer));
            return new Judged(answer, problems);
        } catch (ModelFailure e) {
            return new Judged(new VariantAnswer("", "", List.of(), "", List.of()), List.of(e.detail() + "."));
        }
    }

    private record Judged(VariantAnswer answer, List<String> problems) {}
}
