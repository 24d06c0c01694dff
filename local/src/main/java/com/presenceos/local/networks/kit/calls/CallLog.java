package com.presenceos.local.networks.kit.calls;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every call to the API, in the order they were answered. Holds paths and times, never a parameter. */
public final class CallLog {

    private static final int KEPT = 50_000;

    private final InstantSource clock;
    private final Deque<LoggedCall> calls = new ArrayDeque<>();

    public CallLog(InstantSource clock) {
        this.clock = clock;
    }

    long now() {
        return clock.instant().toEpochMilli();
    }

    synchronized void add(LoggedCall call) {
        calls.addLast(call);
        if (calls.size() > KEPT) {
            calls.removeFirst();
        }
    }

    /** Those whose path contains the text. */
    public synchronized List<LoggedCall> on(String path) {
        return new ArrayList<>(
                calls.stream().filter(call -> call.path().contains(path)).toList());
    }

    public synchronized void clear() {
        calls.clear();
    }
}
