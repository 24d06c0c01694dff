package com.presenceos.local.pglite;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Reads what the process prints: the port it got, and its last words should it die. */
final class Output {
    private static final String READY = "ready ";
    private static final int REMEMBERED = 20;

    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Thread reader;

    Output(Process process) {
        reader = Thread.ofPlatform().daemon().name("pglite-output").start(() -> read(process));
    }

    CompletableFuture<Integer> port() {
        return port;
    }

    /** Complete once the process has ended: waits for the reader to see the end. */
    String lastWords() throws InterruptedException {
        reader.join(1000);
        synchronized (lastLines) {
            return lastLines.isEmpty() ? "it printed nothing" : String.join(" | ", lastLines);
        }
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException gone) {
            take(gone.toString());
        }
        port.completeExceptionally(new IOException("ended"));
    }

    private void take(String line) {
        if (line.startsWith(READY)) {
            port.complete(Integer.parseInt(line.substring(READY.length())));
            return;
        }
        synchronized (lastLines) {
            if (lastLines.size() == REMEMBERED) {
                lastLines.removeFirst();
            }
            lastLines.addLast(line);
        }
    }
}
