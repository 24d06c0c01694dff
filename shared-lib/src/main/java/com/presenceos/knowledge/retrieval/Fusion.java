package com.presenceos.knowledge.retrieval;

import com.presenceos.knowledge.passages.PassageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One list of two, by what each says of a passage and not by its place alone: the first of a list may be a good answer or
 * the best of bad ones, and a place tells nothing of that. The shares were chosen on one half of the questions of
 * {@code ./presence bench retrieval}.
 */
final class Fusion {

    /** What meaning has of the whole; the rest is of words. */
    private static final double OF_MEANING = 0.8;

    // A featured passage goes before one about as good, and before no better one.
    private static final double FEATURED = 1.1;

    private Fusion() {}

    /** @param leastLikeness the cosine that is worth nothing */
    static List<FoundPassage> of(List<FoundPassage> near, List<FoundPassage> said, double leastLikeness) {
        Map<PassageId, FoundPassage> both = new LinkedHashMap<>();
        near.forEach(passage -> both.put(passage.id(), passage));
        said.forEach(passage -> both.merge(passage.id(), passage, Fusion::together));
        List<FoundPassage> all = new ArrayList<>(both.values());
        all.replaceAll(passage -> passage.scored(score(passage, leastLikeness)));
        all.sort(Comparator.comparingDouble(FoundPassage::score)
                .reversed()
                .thenComparing(passage -> passage.id().value()));
        return all;
    }

    private static double score(FoundPassage passage, double leastLikeness) {
        double meaning = passage.likeness()
                .map(likeness -> (likeness - leastLikeness) / (1 - leastLikeness))
                .orElse(0.0);
        // Squared: one word of several is in many passages by chance, most of them in few.
        double words = passage.coverage().map(coverage -> coverage * coverage).orElse(0.0);
        double score = OF_MEANING * meaning + (1 - OF_MEANING) * words;
        return score * (passage.featured() ? FEATURED : 1) / FEATURED;
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
                0,
                near.likeness(),
                said.coverage(),
                said.words());
    }
}
