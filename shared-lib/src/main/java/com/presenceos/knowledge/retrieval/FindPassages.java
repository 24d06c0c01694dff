package com.presenceos.knowledge.retrieval;

import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.knowledge.passages.SearchLanguage;
import com.presenceos.models.Embedder;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.SpendingCap;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the passages of a brand that a question is about. */
public final class FindPassages {

    /** Of each way, before the two are one list. */
    private static final int CANDIDATES = 40;

    /** A passage that says less of what was asked shares a common word with it and no more. */
    private static final double LEAST_COVERAGE = 0.2;

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final PassageIndex index;
    private final Optional<Embedder> embedder;
    private final ModelCalls calls;
    private final SpendingCap cap;
    private final InstantSource clock;

    /** @param embedder empty where no such model is set up */
    public FindPassages(
            Database database,
            BrandStore brands,
            VoiceStore voices,
            PassageIndex index,
            Optional<Embedder> embedder,
            ModelCalls calls,
            SpendingCap cap,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.index = index;
        this.embedder = embedder;
        this.calls = calls;
        this.cap = cap;
        this.clock = clock;
    }

    public Found find(WorkspaceId workspace, Question question) {
        // Before a model is paid for somebody else's brand.
        database.inWorkspace(workspace, tx -> brands.read(tx, question.brand()));
        Meaning meaning = meaning(workspace, question);
        List<FoundPassage> ranked = database.inWorkspace(workspace, tx -> ranked(tx, question, meaning.point()));
        return new Found(withinBudget(ranked, question), meaning.note());
    }

    private List<FoundPassage> ranked(Handle tx, Question question, Optional<float[]> point) {
        Brand brand = brands.read(tx, question.brand());
        LocalDate on = question.on().orElseGet(() -> LocalDate.ofInstant(clock.instant(), brand.timezone()));
        List<FoundPassage> near = point.map(vector -> index.nearest(
                        tx,
                        brand.id(),
                        on,
                        new PassageIndex.Near(embedder.orElseThrow().settings(), new PointArgument(vector)),
                        CANDIDATES))
                .orElse(List.of());
        SearchLanguage language = SearchLanguage.of(voices.read(tx, brand).primaryLanguage());
        List<FoundPassage> said =
                index.saying(tx, brand.id(), on, language, question.text(), LEAST_COVERAGE, CANDIDATES);
        return Fusion.of(near, said, leastLikeness());
    }

    private double leastLikeness() {
        return embedder.map(model -> model.settings().leastLikeness()).orElse(0.0);
    }

    private static List<FoundPassage> withinBudget(List<FoundPassage> ranked, Question question) {
        List<FoundPassage> kept = new ArrayList<>();
        int tokens = 0;
        for (FoundPassage passage : ranked) {
            if (kept.size() == question.limit()) {
                break;
            }
            // One that is too long for what is left makes room for a shorter one behind it.
            if (tokens + passage.tokens() <= question.tokens()) {
                kept.add(passage);
                tokens += passage.tokens();
            }
        }
        return kept;
    }

    /** A model that does not answer costs the half of finding that is its, and that is said. */
    private Meaning meaning(WorkspaceId workspace, Question question) {
        if (embedder.isEmpty()) {
            return Meaning.unknown("No model that works out meaning is set up; found by words alone");
        }
        Embedder model = embedder.get();
        try {
            cap.mustAllow(workspace);
            Embedder.Embedded embedded = model.embed(List.of(model.settings().questionPrefix() + question.text()));
            calls.record(
                    new ModelCalls.Purpose(workspace, question.brand(), Optional.empty(), "search"), embedded.use());
            return new Meaning(Optional.of(embedded.vectors().getFirst()), Optional.empty());
        } catch (ModelFailure e) {
            return Meaning.unknown(e.detail() + "; found by words alone");
        }
    }

    private record Meaning(Optional<float[]> point, Optional<String> note) {

        static Meaning unknown(String note) {
            return new Meaning(Optional.empty(), Optional.of(note));
        }
    }
}
