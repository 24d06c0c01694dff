package com.presenceos.local.bench;

import java.util.Collection;
import java.util.List;

/** Times in milliseconds, sorted, as quantiles and as bars. */
record Histogram(List<Long> millis) {

    private static final List<Long> BOUNDS =
            List.of(0L, 10L, 25L, 50L, 100L, 250L, 500L, 1_000L, 2_500L, 5_000L, 10_000L, 30_000L, 60_000L);
    private static final int WIDTH = 50;

    Histogram {
        millis = millis.stream().sorted().toList();
    }

    static Histogram of(Collection<Long> millis) {
        return new Histogram(List.copyOf(millis));
    }

    /** The smallest time that so large a share does not exceed. */
    long quantile(double share) {
        if (millis.isEmpty()) {
            return 0;
        }
        return millis.get(Math.max(0, (int) Math.ceil(share * millis.size()) - 1));
    }

    private long between(long from, long to) {
        return millis.stream().filter(time -> time >= from && time < to).count();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("min %d, p50 %d, p90 %d, p99 %d, max %d"
                .formatted(quantile(0), quantile(0.5), quantile(0.9), quantile(0.99), quantile(1)));
        long from = Long.MIN_VALUE;
        for (long to : BOUNDS) {
            text.append(bar("< " + to, between(from, to)));
            from = to;
        }
        return text.append(bar(">= " + from, between(from, Long.MAX_VALUE))).toString();
    }

    private String bar(String label, long count) {
        if (count == 0) {
            return "";
        }
        int length = (int) Math.ceilDiv(count * WIDTH, (long) millis.size());
        return "%n  %8s %5d %s".formatted(label, count, "#".repeat(length));
    }
}
