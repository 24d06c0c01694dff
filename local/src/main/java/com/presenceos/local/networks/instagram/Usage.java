package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalResponse;
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
import java.util.function.Supplier;

/** Counts the calls for each account over a rolling hour, tells in headers, and refuses beyond the limit. */
final class Usage {

    private static final Duration HOUR = Duration.ofHours(1);

    private final InstantSource clock;
    private final Supplier<Settings> settings;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();

    Usage(InstantSource clock, Supplier<Settings> settings) {
        this.clock = clock;
        this.settings = settings;
    }

    synchronized void count(String accountId) {
        Deque<Instant> theirs = calls.computeIfAbsent(accountId, _ -> new ArrayDeque<>());
        Instant now = clock.instant();
        while (!theirs.isEmpty() && theirs.getFirst().isBefore(now.minus(HOUR))) {
            theirs.removeFirst();
        }
        theirs.addLast(now);
        if (theirs.size() > settings.get().callsPerHour()) {
            throw new GraphFailure(400, 80002, 0, true, "There have been too many calls to this Instagram account");
        }
    }

    synchronized LocalResponse tell(LocalResponse answer, String accountId, boolean blocked) {
        int made = calls.getOrDefault(accountId, new ArrayDeque<>()).size();
        int percent = blocked ? 100 : Math.min(100, made * 100 / settings.get().callsPerHour());
        int minutes = percent >= 100 ? minutesToRegain(accountId) : 0;
        Map<String, Object> business = new LinkedHashMap<>();
        business.put("type", "instagram");
        business.put("call_count", percent);
        business.put("total_cputime", percent / 2);
        business.put("total_time", percent / 2);
        business.put("estimated_time_to_regain_access", minutes);
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("call_count", percent);
        app.put("total_time", percent / 2);
        app.put("total_cputime", percent / 2);
        return answer.with("X-App-Usage", Json.text(app))
                .with("X-Business-Use-Case-Usage", Json.text(Map.of(accountId, List.of(business))));
    }

    synchronized void reset() {
        calls.clear();
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
