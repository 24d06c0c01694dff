package com.presenceos.local.bench.retrieval;

import com.presenceos.local.bench.retrieval.Judged.Way;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Recall among the first five and mean reciprocal rank, a line for each part of the questions. */
final class QualityTable {

    private final List<Judged> all;
    private final StringBuilder text = new StringBuilder();

    QualityTable(List<Judged> all) {
        this.all = all;
    }

    @Override
    public String toString() {
        text.append("%-28s%10s%18s%18s%18s%n".formatted("recall@5 / MRR", "questions", "vector", "text", "hybrid"));
        for (LabelledSet.Half half : LabelledSet.Half.values()) {
            String name = half.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (String language : List.of("en", "de")) {
                line(
                        name + ", " + language,
                        one -> of(one, half) && one.brand().language().equals(language));
            }
            line(name + ", together", one -> of(one, half));
        }
        for (String language : List.of("en", "de")) {
            all.stream()
                    .map(one -> one.question().kind())
                    .distinct()
                    .sorted()
                    .forEach(kind -> line(
                            kind + ", " + language,
                            one -> one.question().kind().equals(kind)
                                    && one.brand().language().equals(language)));
        }
        return text.toString();
    }

    private static boolean of(Judged one, LabelledSet.Half half) {
        return one.question().half() == half;
    }

    private void line(String name, Predicate<Judged> part) {
        List<Judged> those = all.stream().filter(part).toList();
        text.append("%-28s%10d".formatted(name, those.size()));
        for (Way way : Way.values()) {
            text.append(
                    "%18s".formatted(String.format(Locale.ROOT, "%.3f / %.3f", recall(those, way), rank(those, way))));
        }
        text.append('\n');
    }

    static double recall(List<Judged> those, Way way) {
        return those.stream().mapToDouble(one -> one.recall(way)).average().orElse(0);
    }

    static double rank(List<Judged> those, Way way) {
        return those.stream()
                .mapToDouble(one -> one.reciprocalRank(way))
                .average()
                .orElse(0);
    }
}
