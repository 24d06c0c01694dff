package com.presenceos.local.networks.kit.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts calls over a rolling span of time, for each account or whatever else shares a limit. */
public final class RecentCalls {

    private final InstantSource clock;
    private final Duration span;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();

    public RecentCalls(InstantSource clock, Duration span) {
        this.clock = clock;
        this.span = span;
    }

    /** One more; says how many there are with it. */
    public synchronized int add(String whose) {
        Instant now = clock.instant();
        Deque<Instant> theirs = calls.computeIfAbsent(whose, _ -> new ArrayDeque<>());
        while (!theirs.isEmpty() && theirs.getFirst().isBefore(now.minus(span))) {
            theirs.removeFirst();
        }
        theirs.addLast(now);
        return theirs.size();
    }

    /** How many there were at the last one. */
    public synchronized int made(String whose) {
        return theirs(whose).size();
    }

    /** How long until the oldest of them counts no more. */
    public synchronized Duration untilOneLess(String whose) {
        Deque<Instant> theirs = theirs(whose);
        return theirs.isEmpty()
                ? Duration.ZERO
                : Duration.between(clock.instant(), theirs.getFirst().plus(span));
    }

    public synchronized void clear() {
        calls.clear();
    }

    private Deque<Instant> theirs(String whose) {
        return calls.getOrDefault(whose, new ArrayDeque<>());
    }
}
