package com.presenceos.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Runs many seeds on a few threads. Each run is for itself, so their order does not matter. */
public final class ManyRuns {

    private ManyRuns() {}

    public static Tally run(long first, long count, int threads, Sabotage sabotage) throws InterruptedException {
        Tally tally = new Tally();
        AtomicLong next = new AtomicLong(first);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().start(() -> {
                for (long seed = next.getAndIncrement(); seed < first + count; seed = next.getAndIncrement()) {
                    tally.add(Simulation.run(seed, sabotage));
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return tally;
    }
}
