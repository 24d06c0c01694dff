package com.presenceos.writing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.presenceos.jobs.JobRun;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Has something written within its rules: an answer that breaks one goes back once, with what is wrong about it. */
public final class WriteWithin {

    private static final String MENDED = ", mended";

    private final AskWriter writer;

    public WriteWithin(WritingModels models, ModelCalls calls, SpendingCap cap) {
        this.writer = new AskWriter(models, calls, cap);
    }

    /**
     * What was written, and by which model.
     *
     * @param <A> the answer
     */
    public record Written<A>(A answer, String model) {}

    /** @throws ModelFailure when the answer is of no use the second time either */
    public <A> Written<A> write(JobRun run, Assignment assignment, AnswerRules<A> rules) {
        String brief = Visible.only(Json.text(assignment.brief()));
        AskWriter.Kept first = writer.ask(run, assignment, "", brief);
        List<String> problems = new ArrayList<>();
        try {
            A answer = rules.read(ModelAnswer.of(first.json()));
            problems.addAll(rules.problems(answer));
            problems.addAll(rules.blemishes(answer));
            if (problems.isEmpty()) {
                return new Written<>(answer, first.model());
            }
        } catch (ModelFailure e) {
            problems.add(e.detail() + ".");
        }
        return mended(run, assignment, rules, repair(brief, first.json(), problems));
    }

    private <A> Written<A> mended(JobRun run, Assignment assignment, AnswerRules<A> rules, String brief) {
        AskWriter.Kept second = writer.ask(run, assignment, MENDED, brief);
        A answer = rules.read(ModelAnswer.of(second.json()));
        List<String> left = rules.problems(answer);
        if (!left.isEmpty()) {
            throw ModelFailure.garbled("The model " + second.model() + " wrote nothing usable for '"
                    + assignment.purpose() + "', twice: " + String.join(" ", left));
        }
        return new Written<>(rules.withoutBlemishes(answer), second.model());
    }

    /** The same brief with the earlier answer, which is shown as an object where it is one, and what is wrong about it. */
    private static String repair(String brief, String earlier, List<String> problems) {
        ObjectNode repaired = Json.own(brief, ObjectNode.class);
        ObjectNode repair = repaired.putObject("repair");
        repair.set("answer", ModelAnswer.object(earlier).orElseGet(() -> TextNode.valueOf(earlier)));
        problems.forEach(repair.withArray("problems")::add);
        return Visible.only(repaired.toString());
    }
}
