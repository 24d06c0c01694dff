package com.presenceos.local.process;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.http.LocalServer;
import com.presenceos.local.template.FunctionDefinition;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Lambda's Runtime API: a process asks it for the next event and hands back what its handler made of it. */
final class RuntimeApi implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime";
    private static final int PATIENCE_SECONDS = 90;

    private final FunctionDefinition function;
    private final LocalServer server;
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final AtomicReference<Invocation> running = new AtomicReference<>();

    private RuntimeApi(FunctionDefinition function) {
        this.function = function;
        this.server = LocalServer.start("runtime", 0, this::answer);
    }

    static RuntimeApi of(FunctionDefinition function) {
        return new RuntimeApi(function);
    }

    /** How a process is told where it is. */
    String address() {
        return "127.0.0.1:" + server.port();
    }

    Answered invoke(String event) throws Exception {
        Invocation invocation = new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
        waiting.add(invocation);
        try {
            return new Answered(invocation.id(), invocation.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError(function.shortName() + " did not answer within " + PATIENCE_SECONDS + " s", e);
        }
    }

    /** Tells whoever waits that nothing will come any more. */
    void processEnded(int status) {
        fail(function.shortName() + " ended with status " + status);
    }

    private LocalResponse answer(LocalRequest request) {
        String path = request.path();
        if (path.equals(BASE + "/invocation/next")) {
            return next();
        }
        if (path.endsWith("/response")) {
            running.get().answer().complete(request.text());
        } else {
            // What a handler threw, or what kept it from being made.
            fail(path.substring(BASE.length()) + " said " + request.text());
        }
        return LocalResponse.json(202, "{\"status\":\"OK\"}");
    }

    private LocalResponse next() {
        try {
            Invocation next = waiting.take();
            running.set(next);
            return LocalResponse.json(200, next.event())
                    .with("Lambda-Runtime-Aws-Request-Id", next.id())
                    .with("Lambda-Runtime-Invoked-Function-Arn", function.arn())
                    .with("Lambda-Runtime-Trace-Id", "Root=1-5e1b4151-5ac6c58f3a7a1f0d4ff2d1e2;Sampled=0")
                    .with("Lambda-Runtime-Deadline-Ms", Long.toString(deadline()));
        } catch (InterruptedException _) {
            // The test is over, and its process gone.
            Thread.currentThread().interrupt();
            return LocalResponse.empty(503);
        }
    }

    private long deadline() {
        return Instant.now().plus(function.timeout()).toEpochMilli();
    }

    private void fail(String why) {
        AssertionError error = new AssertionError(why);
        Invocation current = running.get();
        if (current != null) {
            current.answer().completeExceptionally(error);
        }
        waiting.forEach(invocation -> invocation.answer().completeExceptionally(error));
    }

    @Override
    public void close() {
        server.close();
    }

    record Answered(String requestId, String json) {}

    private record Invocation(String id, String event, CompletableFuture<String> answer) {}
}
