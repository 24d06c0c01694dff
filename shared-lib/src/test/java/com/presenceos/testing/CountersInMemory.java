package com.presenceos.testing;

import com.presenceos.platform.limits.Counters;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counters of one process; nothing is ever forgotten. */
public final class CountersInMemory implements Counters {

    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public synchronized boolean addBelow(String key, int amount, int limit, Instant forgottenAt) {
        int count = counts.getOrDefault(key, 0);
        if (count + amount > limit) {
            return false;
        }
        counts.put(key, count + amount);
        return true;
    }

    @Override
    public synchronized void subtract(String key) {
        counts.computeIfPresent(key, (_, count) -> count > 0 ? count - 1 : 0);
    }
}
