package com.presenceos.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stack as the script starts it: a process of its own. */
@Tag("slow")
final class UpTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --port high | --port is 'high'; a number from 0 to 65535 is needed
            --port 65536 | --port is '65536'; a number from 0 to 65535 is needed
            --data | --data needs a value
            --loud | '--loud' is not known: up takes --port N, --data DIR, --fresh and --no-demo
            """)
    void refusesArgumentsInOneLine(String arguments, String line) throws Exception {
        StackProcess up = up(List.of(arguments.split(" ")));

        assertFailedWith(up, line);
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            StackProcess up =
                    up(List.of("--data", data().toString(), "--port", Integer.toString(taken.getLocalPort())));

            assertFailedWith(
                    up,
                    "Port " + taken.getLocalPort()
                            + ", which gateway needs, is in use: stop the program that holds it or choose another port");
            assertThat(data()).isDirectoryNotContaining("glob:**/{database,aws,instagram}");
        }
    }

    @Test
    void refusesADataFolderThatIsAFile() throws Exception {
        Files.writeString(data(), "");

        assertFailedWith(
                up(List.of("--data", data().toString())),
                "The data folder " + data() + " is a file: remove it or choose another with --data");
    }

    @Test
    void refusesADataFolderThatCannotBeWritten() throws Exception {
        Files.createDirectory(
                data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(data()), "the superuser may write anywhere");

        assertFailedWith(
                up(List.of("--data", data().toString())),
                "The data folder " + data() + " is not writable: change its permissions or choose another with --data");
    }

    @Test
    void refusesADataFolderThatCannotBeMade() throws Exception {
        assertFailedWith(
                up(List.of("--data", "/proc/presence")),
                "The data folder /proc/presence cannot be made: choose another with --data");
    }

    @Test
    void refusesADataFolderInUse() throws Exception {
        Files.createDirectory(data());
        try (FileChannel channel =
                        FileChannel.open(data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            assertFailedWith(
                    up(List.of("--data", data().toString())),
                    "The data folder " + data()
                            + " is in use by another running stack: stop that one or choose another with --data");
        }
    }

    @Test
    void servesUntilItIsToldToStop() throws Exception {
        StackProcess up = up(List.of("--data", data().toString(), "--port", "0", "--no-demo"));
        try {
            URI url = up.ready();

            assertThat(get(url + "/api/v1/health").body()).isEqualTo("{\"status\":\"ok\"}");
            assertThat(get(url + "/api/v1/nothing").body()).contains("There is nothing at this path");
            List<ProcessHandle> children = up.process().children().toList();
            assertThat(children).isNotEmpty();
            // Not through the process, which would close its streams.
            assertThat(up.process().toHandle().destroy()).isTrue();
            assertThat(up.process().waitFor(PATIENCE_SECONDS, SECONDS)).isTrue();
            assertThat(children).noneMatch(ProcessHandle::isAlive);
            assertThat(output(up)).isEmpty();
        } finally {
            up.process().destroyForcibly();
        }
    }

    @Test
    void stopsWhenItsDatabaseEnds() throws Exception {
        StackProcess up = up(List.of("--data", data().toString(), "--port", "0", "--no-demo"));
        try {
            up.ready();

            up.process().children().forEach(ProcessHandle::destroyForcibly);

            assertThat(up.process().waitFor(PATIENCE_SECONDS, SECONDS)).isTrue();
            assertThat(up.process().exitValue()).isEqualTo(1);
            assertThat(up.errors()).anyMatch(line -> line.startsWith("The local database ended with status "));
        } finally {
            up.process().destroyForcibly();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private StackProcess up(List<String> arguments) throws IOException {
        return StackProcess.start(folder.resolve("errors"), arguments);
    }

    private void assertFailedWith(StackProcess up, String line) throws Exception {
        assertThat(up.process().waitFor(PATIENCE_SECONDS, SECONDS)).isTrue();
        assertThat(up.errors()).containsExactly(line);
        assertThat(output(up)).isEmpty();
        assertThat(up.process().exitValue()).isEqualTo(1);
    }

    private static List<String> output(StackProcess up) {
        return up.process().inputReader().lines().toList();
    }

    private static HttpResponse<String> get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
