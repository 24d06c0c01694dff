package com.presenceos.publishing.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Blocks as they were a second ago at most: posts that go out in the same second do not each ask for their network's. */
final class RecentBlocks {

    private static final Duration RECENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private record Seen(Instant until, Instant at) {}

    private final Function<String, Instant> read;
    private final InstantSource clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    RecentBlocks(Function<String, Instant> read, InstantSource clock) {
        this.read = read;
        this.clock = clock;
    }

    Instant until(String key) {
        Instant now = clock.instant();
        Seen before = seen.get(key);
        if (before != null && now.isBefore(before.at.plus(RECENT))) {
            return before.until;
        }
        Seen fresh = new Seen(read.apply(key), now);
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(key, fresh);
        return fresh.until;
    }

    void forget(String key) {
        seen.remove(key);
    }
}
