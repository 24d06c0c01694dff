package com.presenceos.local.networks.kit.content;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** How far a network is with media that it works on: done when it was asked often enough or had long enough. */
public final class Processing {

    private final InstantSource clock;
    private final Map<String, Integer> polls = new HashMap<>();

    public Processing(InstantSource clock) {
        this.clock = clock;
    }

    /** Asking is what makes it progress, as far as a client can tell. */
    public synchronized void asked(String id) {
        polls.merge(id, 1, Integer::sum);
    }

    public synchronized boolean isDone(String id, Instant since, int polls, int seconds) {
        return this.polls.getOrDefault(id, 0) >= polls
                || Duration.between(since, clock.instant()).toSeconds() >= seconds;
    }

    public synchronized void reset() {
        polls.clear();
    }
}
