package com.presenceos.local.bench.retrieval;

import com.presenceos.knowledge.retrieval.FoundPassage;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What came of a question, by each way alone and by both together. */
record Judged(LabelledSet.Brand brand, LabelledSet.Question question, Map<Way, List<String>> found) {

    private static final int LOOKED_AT = 5;

    enum Way {
        VECTOR,
        TEXT,
        HYBRID
    }

    /** @param key of a passage in the labelled set */
    static Judged of(
            LabelledSet.Brand brand,
            LabelledSet.Question question,
            List<FoundPassage> hybrid,
            Function<FoundPassage, String> key) {
        Map<Way, List<String>> found = new EnumMap<>(Way.class);
        found.put(Way.VECTOR, by(FoundPassage::likeness, hybrid, key));
        found.put(Way.TEXT, by(FoundPassage::coverage, hybrid, key));
        found.put(Way.HYBRID, hybrid.stream().map(key).toList());
        return new Judged(brand, question, found);
    }

    private static List<String> by(
            Function<FoundPassage, Optional<Double>> score,
            List<FoundPassage> all,
            Function<FoundPassage, String> key) {
        return all.stream()
                .filter(passage -> score.apply(passage).isPresent())
                .sorted(Comparator.comparing(
                                (FoundPassage passage) -> score.apply(passage).orElse(0.0))
                        .reversed()
                        .thenComparingInt(passage -> passage.body().length()))
                .map(key)
                .toList();
    }

    /** Which share of the answers is among the first five. */
    double recall(Way way) {
        long among = found(way).stream()
                .limit(LOOKED_AT)
                .filter(question.answers()::contains)
                .count();
        return (double) among / question.answers().size();
    }

    /** One through the place of the first answer, 0 where there is none. */
    double reciprocalRank(Way way) {
        List<String> ranked = found(way);
        return IntStream.range(0, ranked.size())
                .filter(place -> question.answers().contains(ranked.get(place)))
                .mapToDouble(place -> 1.0 / (place + 1))
                .findFirst()
                .orElse(0);
    }

    private List<String> found(Way way) {
        return found.getOrDefault(way, List.of());
    }
}
