package com.presenceos.local.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** So many clients, each of which makes its next call when the one before is answered. */
final class ClosedLoop {

    private final HttpClient http;
    private final ApiCall.Desk desk;

    ClosedLoop(HttpClient http, ApiCall.Desk desk) {
        this.http = http;
        this.desk = desk;
    }

    /** For so long; a call that was begun is waited for. */
    Answers run(ApiCall call, int clients, Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        return run(call, clients, () -> System.nanoTime() < end);
    }

    /** So many calls, one after the other. */
    Answers run(ApiCall call, int calls) throws IOException, InterruptedException {
        int[] left = {calls};
        return run(call, 1, () -> left[0]-- > 0);
    }

    private Answers run(ApiCall call, int clients, BooleanSupplier goesOn) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        List<Long> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> futures = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                futures.add(threads.submit(() -> client(call, goesOn)));
            }
            for (Future<List<Long>> future : futures) {
                all.addAll(future.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(call.label + " could not be measured", e.getCause());
        }
        return new Answers(all.stream().sorted().toList(), Duration.ofNanos(System.nanoTime() - begun));
    }

    private List<Long> client(ApiCall call, BooleanSupplier goesOn) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        while (goesOn.getAsBoolean()) {
            var request = call.request(desk);
            long begun = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != call.success) {
                // A figure of refusals would look splendid.
                throw new IOException("it answered " + response.statusCode());
            }
            nanos.add(System.nanoTime() - begun);
        }
        return nanos;
    }

    /** @param nanos how long each answer took, sorted */
    record Answers(List<Long> nanos, Duration time) {

        int count() {
            return nanos.size();
        }

        double perSecond() {
            return count() / (time.toNanos() / 1e9);
        }

        double quantileMillis(double share) {
            return nanos.isEmpty() ? 0 : nanos.get(Math.max(0, (int) Math.ceil(share * nanos.size()) - 1)) / 1e6;
        }
    }
}
