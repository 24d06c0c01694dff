package com.presenceos.drafts.writing;

import com.presenceos.drafts.Style;
import com.presenceos.jobs.JobRun;
import com.presenceos.models.ModelFailure;
import com.presenceos.writing.Assignment;
import com.presenceos.writing.Prompt;
import com.presenceos.writing.WriteWithin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The three variants, written side by side; one that says what an earlier one says is written anew, once. */
final class ThreeVariants {

    // A caption of 2,200 characters with its citations, in a language that takes many tokens.
    private static final int LONGEST_ANSWER = 4_000;

    private final WriteWithin writer;
    private final Prompt prompt;
    private final VariantRules rules;

    ThreeVariants(WriteWithin writer, Prompt prompt, VariantRules rules) {
        this.writer = writer;
        this.prompt = prompt;
        this.rules = rules;
    }

    /** @throws ModelFailure when one of them is of no use, or two of them stay one text */
    List<WrittenVariant> write(JobRun run, Function<Style, DraftBrief> briefs) {
        List<WrittenVariant> first = sideBySide(run, briefs);
        List<WrittenVariant> kept = new ArrayList<>();
        for (WrittenVariant variant : first) {
            Optional<WrittenVariant> twin = twin(variant, kept);
            kept.add(twin.isEmpty() ? variant : anew(run, variant, kept, briefs.apply(variant.style())));
        }
        return kept;
    }

    private List<WrittenVariant> sideBySide(JobRun run, Function<Style, DraftBrief> briefs) {
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<WrittenVariant>> running = new ArrayList<>();
            for (Style style : Style.values()) {
                running.add(CompletableFuture.supplyAsync(
                        () -> {
                            WrittenVariant variant = one(run, style, "", briefs.apply(style));
                            int written = done.incrementAndGet();
                            run.stage(written + " of 3 drafts are written", 0.2 + 0.2 * written);
                            return variant;
                        },
                        threads));
            }
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            // Whoever waits sees what happened, not in which thread it did.
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private WrittenVariant anew(JobRun run, WrittenVariant variant, List<WrittenVariant> kept, DraftBrief brief) {
        run.stage("Writing the " + variant.style().word() + " draft anew: it said the same as another", 0.85);
        List<String> captions = kept.stream().map(one -> one.answer().caption()).toList();
        WrittenVariant again = one(run, variant.style(), ", unlike the others", brief.unlike(captions));
        if (twin(again, kept).isPresent()) {
            throw ModelFailure.garbled("The model " + again.model() + " wrote the same text twice for two drafts; try"
                    + " another topic, or add what the brand knows about it");
        }
        return again;
    }

    private WrittenVariant one(JobRun run, Style style, String attempt, DraftBrief brief) {
        WriteWithin.Written<VariantAnswer> written = writer.write(
                run,
                new Assignment(
                        style.word() + attempt, "draft, " + style.word() + attempt, prompt, brief, LONGEST_ANSWER),
                rules);
        return new WrittenVariant(style, written.answer(), written.model());
    }

    private static Optional<WrittenVariant> twin(WrittenVariant variant, List<WrittenVariant> others) {
        return others.stream()
                .filter(other ->
                        Likeness.of(variant.answer().caption(), other.answer().caption()) > Likeness.CEILING)
                .findFirst();
    }
}
