package com.presenceos.local.aws.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts services side by side; when one fails, all are named that did, and those that came up are stopped. */
final class ServiceStart {
    private static final Logger log = LoggerFactory.getLogger(ServiceStart.class);

    private record Started<T extends AutoCloseable>(String name, CompletableFuture<T> service) {}

    private final List<Started<?>> all = new ArrayList<>();

    /** Threads of the platform, not virtual ones: class loading would pin all their carriers. */
    <T extends AutoCloseable> CompletableFuture<T> begin(String name, Callable<T> start) {
        CompletableFuture<T> service = new CompletableFuture<>();
        all.add(new Started<>(name, service));
        Thread.ofPlatform().name("start-" + name).start(() -> {
            long began = System.nanoTime();
            try {
                service.complete(start.call());
                log.debug(
                        "{} is up after {} ms",
                        name,
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
            } catch (Throwable e) {
                // Errors too: a missing native library is one, and must not leave the others waiting.
                service.completeExceptionally(e);
            }
        });
        return service;
    }

    /** Returns when all are up, or throws when all have finished and some are not. */
    void finish() {
        List<Throwable> failures = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Started<?> started : all) {
            try {
                started.service().join();
            } catch (CompletionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                failures.add(cause);
                sentences.add(started.name() + " did not start: " + cause.getMessage());
            }
        }
        if (failures.isEmpty()) {
            return;
        }
        closeThoseThatStarted();
        IllegalStateException failure = new IllegalStateException(String.join("; ", sentences), failures.getFirst());
        failures.stream().skip(1).forEach(failure::addSuppressed);
        throw failure;
    }

    private void closeThoseThatStarted() {
        for (Started<?> started : all) {
            if (!started.service().isCompletedExceptionally()) {
                close(started);
            }
        }
    }

    private static void close(Started<?> started) {
        try {
            started.service().join().close();
        } catch (Exception e) {
            log.warn("{} did not stop", started.name(), e);
        }
    }
}
