package com.presenceos.local.pglite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@Tag("slow")
final class LifeAndDeathTest {
    @Test
    void keepsWhatWasCommittedWhenItsProcessIsKilled(@TempDir Path folder) throws Exception {
        CompletableFuture<String> obituary = new CompletableFuture<>();
        try (Pglite pglite = Pglite.in(folder.resolve("data"), 0)) {
            pglite.onUnexpectedExit(obituary::complete);
            execute(pglite, "CREATE TABLE kept AS SELECT 41 AS answer");
            execute(pglite, "UPDATE kept SET answer = 42");

            pglite.process().destroyForcibly();
            assertThat(obituary.get(10, SECONDS)).startsWith("The local database ended with status 137");
        }

        try (Pglite pglite = Pglite.in(folder.resolve("data"), 0);
                Connection connection = DriverManager.getConnection(pglite.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void endsByItselfWhenItsJvmIsKilledEvenInALongStatement() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphan.class.getName())
                .start();
        try (BufferedReader lines = jvm.inputReader()) {
            long pid = Long.parseLong(lines.readLine());
            ProcessHandle child = ProcessHandle.of(pid).orElseThrow();

            jvm.destroyForcibly();

            assertThat(child.onExit().get(20, SECONDS).isAlive()).isFalse();
        }
    }

    /** Starts a database, makes it busy for minutes, and waits to be killed. */
    static final class Orphan {
        @SuppressWarnings("SystemOut")
        public static void main(String[] args) throws SQLException {
            try (Pglite pglite = Pglite.inMemory()) {
                System.out.println(pglite.process().pid());
                execute(pglite, "SELECT pg_sleep(300)");
            }
        }
    }

    @Test
    void tellsWhyItCouldNotStart(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");

        assertThatThrownBy(() -> Pglite.in(file, 0))
                .isInstanceOf(PgliteFailure.class)
                .hasMessageStartingWith("The local database did not start: ")
                .hasMessageContaining("a-file");
    }

    @Test
    void saysHowToInstallWhatIsMissing(@TempDir Path folder) throws Exception {
        Path program = Files.createDirectories(folder.resolve("local/pglite"));
        Files.writeString(program.resolve("server.mjs"), "");

        assertThatThrownBy(() -> PgliteProgram.above(folder))
                .isInstanceOf(PgliteFailure.class)
                .hasMessageEndingWith("has no node_modules: run npm ci in local/pglite, or ./presence up");
    }

    private static void execute(Pglite pglite, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(pglite.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
