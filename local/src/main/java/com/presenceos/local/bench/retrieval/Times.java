package com.presenceos.local.bench.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Of questions, one after another, in milliseconds. */
record Times(List<Double> sorted) {

    Times {
        sorted = sorted.stream().sorted().toList();
    }

    static Times of(Finder finder, List<ManyBrands.Asked> questions) {
        List<Double> times = new ArrayList<>();
        for (ManyBrands.Asked question : questions) {
            long begun = System.nanoTime();
            int found = finder.find(question.brand().brand(), question.words()).size();
            times.add((System.nanoTime() - begun) / 1e6);
            if (found == 0) {
                throw new IllegalStateException("Nothing was found for a question made from a passage");
            }
        }
        return new Times(times);
    }

    String line(String of) {
        return "%-24s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms (%d questions)%n"
                .formatted(of, at(0.5), at(0.95), at(0.99), sorted.size());
    }

    private double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }
}
