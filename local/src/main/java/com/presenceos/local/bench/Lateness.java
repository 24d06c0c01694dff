package com.presenceos.local.bench;

import java.util.List;

/**
 * When visible calls arrived, against the instants of their posts.
 *
 * @param millis after the instant; negative is early
 * @param missing posts that were not seen
 * @param twice posts that were seen more than once
 */
record Lateness(List<Long> millis, long missing, long twice) {

    Lateness {
        millis = millis.stream().sorted().toList();
    }

    private long quantile(double share) {
        return millis.isEmpty() ? 0 : millis.get((int) Math.ceil(share * millis.size()) - 1);
    }

    @Override
    public String toString() {
        return "posts seen %d, missing %d, twice %d; after their instant in ms: min %d, p50 %d, p99 %d, max %d"
                .formatted(millis.size(), missing, twice, quantile(0.0001), quantile(0.5), quantile(0.99), quantile(1));
    }
}
