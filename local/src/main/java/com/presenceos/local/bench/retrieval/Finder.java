package com.presenceos.local.bench.retrieval;

import com.presenceos.brands.BrandStore;
import com.presenceos.brands.VoiceStore;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.knowledge.retrieval.PassageIndex;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.models.Embedder;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.Prices;
import com.presenceos.models.SpendingCap;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Finds as the functions do, and shows everything that was found. */
final class Finder {

    private static final int ALL = 1_000;

    private final FindPassages find;

    Finder(Database database, Embedder model) {
        InstantSource clock = InstantSource.system();
        ModelCalls calls = new ModelCalls(database, new Prices(), new Ids(clock, new SplittableRandom()), clock);
        this.find = new FindPassages(
                database,
                new BrandStore(),
                new VoiceStore(),
                new PassageIndex(),
                Optional.of(model),
                calls,
                new SpendingCap(calls, 0),
                clock);
    }

    List<FoundPassage> find(Shelf.Brand brand, String question) {
        return find.find(
                        brand.workspace(), new Question(brand.id(), question, Optional.empty(), ALL, Integer.MAX_VALUE))
                .passages();
    }
}
