package com.presenceos.local.pglite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A running local database. It ends with {@link #close}, which flushes everything, or by itself when this
 * JVM is gone: the pipe to its standard input closes however the JVM ends.
 */
public final class Pglite implements AutoCloseable {
    // Five seconds on an idle machine; a build that keeps every core busy makes it a minute.
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final Process process;
    private final Output output;
    private final int port;
    private volatile boolean closing;

    private Pglite(Process process, Output output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** A database in memory, gone when closed. */
    public static Pglite inMemory() {
        return start("memory://", 0);
    }

    /** The database in this folder, made if it is missing. Port 0 takes a free one. */
    public static Pglite in(Path dataDirectory, int port) {
        return start(dataDirectory.toAbsolutePath().toString(), port);
    }

    private static Pglite start(String data, int port) {
        PgliteProgram program = PgliteProgram.find();
        Process process = launch(program, List.of("node", "server.mjs", data, Integer.toString(port)));
        Output output = new Output(process);
        try {
            return new Pglite(process, output, awaitReady(process, output));
        } catch (PgliteFailure failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static Process launch(PgliteProgram program, List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(program.folder().toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noNode) {
            throw new PgliteFailure("Node was not found on PATH: install Node 20 or newer", noNode);
        }
    }

    private static int awaitReady(Process process, Output output) {
        try {
            return output.port().get(START.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException ended) {
            throw new PgliteFailure("The local database did not start: " + words(output), ended);
        } catch (TimeoutException late) {
            throw new PgliteFailure(
                    "The local database was not ready after %d s: %s".formatted(START.toSeconds(), words(output)),
                    late);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PgliteFailure("Interrupted while the local database was starting", stopped);
        }
    }

    public int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Everything pgjdbc must know to work with a session shared by all connections: no statement with a name,
     * and no query of its own when it connects, which would wait for another connection's transaction.
     */
    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    /** @param user who the session is while it works for these connections; nobody is asked for a password */
    public String jdbcUrl(String user) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&sslmode=disable&prepareThreshold=0&assumeMinServerVersion=18"
                .formatted(port, user);
    }

    /** Told once, with a line for a person, if the database ends while nobody closed it. */
    public void onUnexpectedExit(Consumer<String> listener) {
        CompletableFuture<Void> _ = process.onExit().thenAccept(ended -> {
            if (!closing) {
                listener.accept(
                        "The local database ended with status %d: %s".formatted(ended.exitValue(), words(output)));
            }
        });
    }

    @Override
    public void close() {
        closing = true;
        process.destroy();
        try {
            if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String words(Output output) {
        try {
            return output.lastWords();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted while reading its output";
        }
    }
}
