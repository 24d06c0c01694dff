package com.presenceos.knowledge.retrieval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.passages.NewPassage;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.knowledge.passages.SearchLanguage;
import com.presenceos.models.Embedder;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelWork;
import com.presenceos.models.SpendingCap;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Gives every passage of a brand its meaning, and its words in the brand's language. What has been worked out is not worked
 * out again: what is missing is looked for anew after each batch, and once more in the transaction that ends the job.
 */
public final class IndexPassages implements JobWork {

    private static final int AT_ONCE = 64;
    private static final int REWORDED_AT_ONCE = 500;
    // So much in one go; the rest follows, and other brands come in between.
    private static final int BATCHES = 16;
    // With growing gaps, about a day.
    private static final ModelWork WORK = new ModelWork(Duration.ofSeconds(10), 100);

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final PassageStore passages;
    private final EmbeddingStore embeddings;
    private final Optional<Embedder> embedder;
    private final ModelCalls calls;
    private final SpendingCap cap;
    private final InstantSource clock;

    public IndexPassages(
            Database database,
            BrandStore brands,
            VoiceStore voices,
            PassageStore passages,
            EmbeddingStore embeddings,
            Optional<Embedder> embedder,
            ModelCalls calls,
            SpendingCap cap,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.passages = passages;
        this.embeddings = embeddings;
        this.embedder = embedder;
        this.calls = calls;
        this.cap = cap;
        this.clock = clock;
    }

    @Override
    public JobOutcome work(JobRun run) {
        reword(run.job());
        if (embedder.isEmpty()) {
            return JobOutcome.Done.with(JsonNodeFactory.instance.objectNode().put("passages", 0));
        }
        return WORK.outcome(() -> embed(run, embedder.get()));
    }

    private void reword(Job job) {
        int reworded;
        do {
            reworded = database.inWorkspace(job.workspace(), tx -> {
                SearchLanguage language = SearchLanguage.of(
                        voices.read(tx, brands.read(tx, job.brand())).primaryLanguage());
                return passages.reword(tx, job.brand(), language, REWORDED_AT_ONCE);
            });
        } while (reworded == REWORDED_AT_ONCE);
    }

    private JobOutcome embed(JobRun run, Embedder model) {
        Job job = run.job();
        String name = model.settings().model();
        database.inWorkspace(job.workspace(), tx -> embeddings.copy(tx, job.brand(), name, clock.instant()));
        int all = database.inWorkspace(job.workspace(), tx -> embeddings.count(tx, job.brand(), name));
        int done = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            List<EmbeddingStore.Lacking> lacking =
                    database.inWorkspace(job.workspace(), tx -> embeddings.lacking(tx, job.brand(), name, AT_ONCE));
            if (lacking.isEmpty()) {
                return end(job, name, done);
            }
            run.stage("Working out what " + all + " passages mean", all == 0 ? 0 : (double) done / all);
            keep(job, model, lacking);
            done += lacking.size();
        }
        return new JobOutcome.GoOn("Working out what more passages mean", 0);
    }

    /** Whoever changes what the brand knows holds the job, so what is missing now is missed by nobody. */
    private JobOutcome end(Job job, String model, int done) {
        return new JobOutcome.Done(tx -> embeddings.count(tx, job.brand(), model) == 0
                ? Optional.of(JsonNodeFactory.instance.objectNode().put("passages", done))
                : Optional.empty());
    }

    private void keep(Job job, Embedder model, List<EmbeddingStore.Lacking> lacking) {
        cap.mustAllow(job.workspace());
        Embedder.Embedded embedded = model.embed(lacking.stream()
                .map(passage -> new NewPassage(passage.heading(), passage.body()).text())
                .toList());
        database.inWorkspace(job.workspace(), tx -> {
            embeddings.keep(
                    tx,
                    job.workspace(),
                    job.brand(),
                    model.settings().model(),
                    lacking,
                    embedded.vectors(),
                    clock.instant());
            calls.record(
                    tx,
                    new ModelCalls.Purpose(
                            job.workspace(), job.brand(), Optional.of(job.id().value()), "indexing"),
                    embedded.use());
            return lacking;
        });
    }
}
