package com.presenceos.knowledge.retrieval;

import com.presenceos.knowledge.passages.PassageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One list of two, by reciprocal rank fusion (Cormack, Clarke and Buettcher, 2009): what is far up in either is far up, what
 * is in both is further up, and the two kinds of score need not be comparable.
 */
final class Fusion {

    // As in the paper: it keeps the first places from deciding everything.
    private static final double SMOOTHING = 60;

    // A featured passage goes before one about as good, and before no better one.
    private static final double FEATURED = 1.1;
    private static final double BEST = FEATURED * 2 / (SMOOTHING + 1);

    private Fusion() {}

    /** @param near and said the best first */
    static List<FoundPassage> of(List<FoundPassage> near, List<FoundPassage> said) {
        Map<PassageId, FoundPassage> both = new LinkedHashMap<>();
        add(both, near);
        add(both, said);
        List<FoundPassage> all = new ArrayList<>(both.values());
        all.replaceAll(passage -> passage.scored(passage.score() * (passage.featured() ? FEATURED : 1) / BEST));
        all.sort(Comparator.comparingDouble(FoundPassage::score)
                .reversed()
                .thenComparing(passage -> passage.id().value()));
        return all;
    }

    private static void add(Map<PassageId, FoundPassage> both, List<FoundPassage> ranked) {
        for (int rank = 0; rank < ranked.size(); rank++) {
            FoundPassage passage = ranked.get(rank).scored(1 / (SMOOTHING + rank + 1));
            both.merge(passage.id(), passage, Fusion::together);
        }
    }

    private static FoundPassage together(FoundPassage near, FoundPassage said) {
        return new FoundPassage(
                near.id(),
                near.item(),
                near.type(),
                near.title(),
                near.heading(),
                near.body(),
                near.featured(),
                near.score() + said.score(),
                near.likeness(),
                said.coverage(),
                said.words());
    }
}
