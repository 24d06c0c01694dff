package com.presenceos.local.bench;

import com.presenceos.local.StackProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stack in a temporary folder, to be killed and started again. It keeps its ports, as a restarted one does. */
final class OwnStack implements AutoCloseable {

    // Away from the ports the system hands out by itself, which could be taken between two starts.
    private static final int LOWEST_PORT = 12_000;
    private static final int HIGHEST_PORT = 22_000;
    private static final int NETWORKS_FROM_GATEWAY = 10_000;

    private final Path folder;
    private final int port;
    private @Nullable StackProcess running;

    private OwnStack(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static OwnStack inATemporaryFolder(RandomGenerator random) throws IOException {
        return new OwnStack(Files.createTempDirectory("presence-bench"), freePort(random));
    }

    /** Returns when it serves. */
    void start() throws IOException {
        // What happens here must happen to no database but its own.
        start(Map.of("PRESENCE_DATABASE_URL", ""));
    }

    /** @param variables which database it shall use */
    void start(Map<String, String> variables) throws IOException {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("AWS_ENDPOINT_URL", "");
        StackProcess process = StackProcess.start(
                folder.resolve("log"),
                List.of("--data", data().toString(), "--port", Integer.toString(port), "--no-demo"),
                environment);
        running = process;
        process.ready();
    }

    /** As a power cut does. */
    void kill() throws InterruptedException {
        Objects.requireNonNull(running, "start comes first").kill();
    }

    /** As Ctrl-C does; its database is still there to be stopped. */
    void stop() throws InterruptedException {
        Process process = Objects.requireNonNull(running, "start comes first").process();
        process.destroy();
        process.waitFor();
    }

    ProcessHandle process() {
        return Objects.requireNonNull(running, "start comes first").process().toHandle();
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    URI network() {
        return URI.create("http://127.0.0.1:" + (port + NETWORKS_FROM_GATEWAY) + "/");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What it said, over all its lives. */
    List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("log"));
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            // Asked, not killed: its database is still there to be stopped, and would write into what is deleted.
            running.process().destroy();
            try {
                running.process().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static int freePort(RandomGenerator random) {
        while (true) {
            int candidate = random.nextInt(LOWEST_PORT, HIGHEST_PORT);
            if (isFree(candidate) && isFree(candidate + NETWORKS_FROM_GATEWAY)) {
                return candidate;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException e) {
            return false;
        }
    }
}
