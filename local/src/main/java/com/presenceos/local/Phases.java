package com.presenceos.local;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps of the start, side by side where one does not need the other, each with its time in the log. */
final class Phases {
    private static final Logger log = LoggerFactory.getLogger(Phases.class);

    private final long began = System.nanoTime();

    /** Runs a step on a thread of its own. Not a virtual one: loading classes would pin its carrier. */
    <T> CompletableFuture<T> begin(String name, Callable<T> step) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("start " + name).daemon().start(() -> {
            try {
                result.complete(run(name, step));
            } catch (Throwable e) {
                // Errors too: whoever waits must learn of a missing class.
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    <T> T run(String name, Callable<T> step) throws Exception {
        long from = System.nanoTime();
        T result = step.call();
        log.debug("{} took {} ms, done at {} ms", name, millis(from), millis(began));
        return result;
    }

    static <T> T await(CompletableFuture<T> step) {
        try {
            return step.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static long millis(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }
}
