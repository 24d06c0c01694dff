package com.presenceos.local.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs a simulation on a virtual thread: it hands the baton to its activities without waking another core. */
final class Run {

    private Run() {}

    static <T> T alone(Supplier<T> simulation) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofVirtual().name("simulation").start(() -> {
            try {
                result.complete(simulation.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
