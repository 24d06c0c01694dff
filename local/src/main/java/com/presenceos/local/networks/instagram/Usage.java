package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.instagram.Fault.Exhausted;
import com.presenceos.platform.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the calls for each account and for all over a rolling hour, tells in headers, and refuses beyond the limits. */
final class Usage {

    private static final Duration HOUR = Duration.ofHours(1);

    private final InstantSource clock;
    private final Supplier<Settings> settings;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();
    private final Deque<Instant> ofAll = new ArrayDeque<>();

    Usage(InstantSource clock, Supplier<Settings> settings) {
        this.clock = clock;
        this.settings = settings;
    }

    synchronized void count(String accountId) {
        Instant now = clock.instant();
        Deque<Instant> theirs = calls.computeIfAbsent(accountId, _ -> new ArrayDeque<>());
        add(theirs, now);
        add(ofAll, now);
        if (ofAll.size() > settings.get().applicationCallsPerHour()) {
            throw new GraphFailure(400, 4, 0, true, "Application request limit reached");
        }
        if (theirs.size() > settings.get().callsPerHour()) {
            throw new GraphFailure(400, 80002, 0, true, "There have been too many calls to this Instagram account");
        }
    }

    private static void add(Deque<Instant> calls, Instant now) {
        while (!calls.isEmpty() && calls.getFirst().isBefore(now.minus(HOUR))) {
            calls.removeFirst();
        }
        calls.addLast(now);
    }

    /** @param pretended that those calls are used up */
    synchronized LocalResponse tell(LocalResponse answer, String accountId, Optional<Exhausted> pretended) {
        int made = calls.getOrDefault(accountId, new ArrayDeque<>()).size();
        int percent = pretended.equals(Optional.of(Exhausted.ACCOUNT))
                ? 100
                : percent(made, settings.get().callsPerHour());
        int ofApplication = pretended.equals(Optional.of(Exhausted.APPLICATION))
                ? 100
                : percent(ofAll.size(), settings.get().applicationCallsPerHour());
        Map<String, Object> business = counts(percent);
        business.put("type", "instagram");
        business.put("estimated_time_to_regain_access", percent >= 100 ? minutesToRegain(accountId) : 0);
        return answer.with("X-App-Usage", Json.text(counts(ofApplication)))
                .with("X-Business-Use-Case-Usage", Json.text(Map.of(accountId, List.of(business))));
    }

    private static int percent(int made, int allowed) {
        return (int) Math.min(100, made * 100L / allowed);
    }

    private static Map<String, Object> counts(int percent) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("call_count", percent);
        counts.put("total_cputime", percent / 2);
        counts.put("total_time", percent / 2);
        return counts;
    }

    synchronized void reset() {
        calls.clear();
        ofAll.clear();
    }

    private int minutesToRegain(String accountId) {
        Deque<Instant> theirs = calls.getOrDefault(accountId, new ArrayDeque<>());
        if (theirs.isEmpty()) {
            return 1;
        }
        Duration left = Duration.between(clock.instant(), theirs.getFirst().plus(HOUR));
        return (int) Math.max(1, left.toMinutes());
    }
}
