package com.presenceos.local.networks.instagram;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Every call to the API, in the order they were answered. Holds paths and times, never a parameter. */
final class CallLog {

    private static final int KEPT = 50_000;

    /**
     * A call.
     *
     * @param status 0 when the connection was broken off
     * @param visible the post that it made visible, whatever was answered
     */
    record Call(
            String method,
            String path,
            Operation operation,
            long receivedAtMs,
            long answeredAtMs,
            int status,
            Optional<Fault.Kind> fault,
            Optional<String> visible) {}

    private final InstantSource clock;
    private final Deque<Call> calls = new ArrayDeque<>();

    CallLog(InstantSource clock) {
        this.clock = clock;
    }

    long now() {
        return clock.instant().toEpochMilli();
    }

    synchronized void add(Call call) {
        calls.addLast(call);
        if (calls.size() > KEPT) {
            calls.removeFirst();
        }
    }

    /** Those whose path contains the text. */
    synchronized List<Call> on(String path) {
        return new ArrayList<>(
                calls.stream().filter(call -> call.path().contains(path)).toList());
    }

    synchronized void clear() {
        calls.clear();
    }
}
