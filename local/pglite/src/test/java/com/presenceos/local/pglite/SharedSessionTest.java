package com.presenceos.local.pglite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;

@Timeout(60)
@SuppressWarnings("NullAway.Init")
@Tag("slow")
final class SharedSessionTest {
    private static Pglite pglite;

    @BeforeAll
    static void start() {
        pglite = Pglite.inMemory();
    }

    @AfterAll
    static void stop() {
        pglite.close();
    }

    @BeforeEach
    void anEmptyTable() throws SQLException {
        try (Connection connection = connect()) {
            execute(connection, "DROP TABLE IF EXISTS note");
            execute(connection, "CREATE TABLE note (workspace text, body text)");
        }
    }

    @Test
    void manyConnectionsWorkAtOnceWithoutMixingTheirTransactions() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(pglite.jdbcUrl());
        config.setMaximumPoolSize(4);
        try (HikariDataSource pool = new HikariDataSource(config);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                String name = "w" + writer;
                writers.add(threads.submit(() -> writeTwentyAndKeepTen(pool, name)));
            }
            for (Future<?> writer : writers) {
                writer.get(30, SECONDS);
            }
        }

        try (Connection connection = connect()) {
            assertThat(query(connection, "SELECT count(*) || '/' || count(DISTINCT body) FROM note"))
                    .isEqualTo("80/8");
            assertThat(query(connection, "SELECT count(*) FROM note WHERE workspace <> body"))
                    .isEqualTo("0");
        }
    }

    private static Object writeTwentyAndKeepTen(HikariDataSource pool, String name) throws SQLException {
        for (int i = 0; i < 20; i++) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                insert(connection, name, name);
                assertThat(query(connection, "SELECT count(*) FROM note WHERE body = '" + name + "'"))
                        .isEqualTo(Integer.toString((i + 1) / 2 + 1));
                if (i % 2 == 0) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            }
        }
        return name;
    }

    @Test
    void statementsOutsideTransactionsOfManyConnectionsDoNotMeet() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 6; reader++) {
                int number = reader;
                readers.add(threads.submit(() -> {
                    try (Connection connection = connect();
                            PreparedStatement statement = connection.prepareStatement("SELECT ?::text || " + number)) {
                        for (int i = 0; i < 100; i++) {
                            statement.setString(1, "r");
                            assertThat(single(statement.executeQuery())).isEqualTo("r" + number);
                        }
                    }
                    return number;
                }));
            }
            for (Future<?> reader : readers) {
                reader.get(30, SECONDS);
            }
        }
    }

    @Test
    void rowLevelSecurityHidesOtherWorkspacesFromALocalRole() throws SQLException {
        try (Connection connection = connect()) {
            execute(connection, "DROP ROLE IF EXISTS reader");
            execute(connection, "CREATE ROLE reader NOLOGIN");
            execute(connection, "GRANT SELECT ON note TO reader");
            execute(connection, "ALTER TABLE note ENABLE ROW LEVEL SECURITY");
            execute(connection, "CREATE POLICY own ON note USING (workspace = current_setting('app.workspace', true))");
            insert(connection, "a", "of a");
            insert(connection, "b", "of b");
            connection.setAutoCommit(false);

            execute(connection, "SET LOCAL ROLE reader");
            execute(connection, "SELECT set_config('app.workspace', 'a', true)");
            assertThat(query(connection, "SELECT string_agg(body, ',') FROM note"))
                    .isEqualTo("of a");
            connection.commit();

            assertThat(query(connection, "SELECT count(*) FROM note")).isEqualTo("2");
            assertThat(query(connection, "SELECT current_user")).isEqualTo("postgres");
            connection.rollback();
            connection.setAutoCommit(true);
            execute(connection, "DROP TABLE note");
            execute(connection, "DROP ROLE reader");
        }
    }

    @Test
    void worksForWhoeverLoggedInAlthoughAllShareASession() throws SQLException {
        try (Connection owner = connect()) {
            execute(owner, "CREATE ROLE guest LOGIN NOINHERIT");
            insert(owner, "a", "of the owner");
            try (Connection guest = DriverManager.getConnection(pglite.jdbcUrl("guest"))) {
                assertThat(query(guest, "SELECT session_user")).isEqualTo("guest");
                assertThatThrownBy(() -> query(guest, "SELECT body FROM note"))
                        .hasMessageContaining("permission denied for table note");
                assertThat(query(owner, "SELECT body FROM note")).isEqualTo("of the owner");
                execute(guest, "DISCARD ALL");
                assertThat(query(guest, "SELECT session_user")).isEqualTo("guest");
                guest.setAutoCommit(false);
                assertThatThrownBy(() -> query(guest, "SELECT body FROM note"))
                        .hasMessageContaining("permission denied");
                guest.rollback();
            }
            assertThat(query(owner, "SELECT session_user")).isEqualTo("postgres");
            execute(owner, "DROP ROLE guest");
        }
    }

    @Test
    void turnsAwayWhomItDoesNotKnow() throws SQLException {
        assertThatThrownBy(() -> {
                    try (Connection stranger = DriverManager.getConnection(pglite.jdbcUrl("stranger"))) {
                        query(stranger, "SELECT 1");
                    }
                })
                .hasMessageContaining("role \"stranger\" does not exist");

        try (Connection connection = connect()) {
            assertThat(query(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void knowsVectors() throws SQLException {
        try (Connection connection = connect()) {
            execute(connection, "CREATE EXTENSION IF NOT EXISTS vector");

            assertThat(query(connection, "SELECT '[1,0]'::vector <=> '[0,1]'::vector"))
                    .isEqualTo("1");
        }
    }

    @Test
    void readsALargeResultInPortions() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(100);
            long sum = 0;
            try (ResultSet rows = statement.executeQuery("SELECT g FROM generate_series(1, 1000) g")) {
                while (rows.next()) {
                    sum += rows.getInt(1);
                }
            }

            assertThat(sum).isEqualTo(500500);
        }
    }

    @Test
    void takesAndGivesMegabytes() throws SQLException {
        String long8Mb = "x".repeat(8 << 20);
        try (Connection connection = connect()) {
            insert(connection, "a", long8Mb);

            assertThat(query(connection, "SELECT body FROM note")).hasSize(8 << 20);
        }
    }

    @Test
    void aFailedTransactionIsRolledBackAndTheConnectionGoesOn() throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            insert(connection, "a", "lost");
            assertThatThrownBy(() -> query(connection, "SELECT 1 / 0")).hasMessageContaining("division by zero");
            assertThatThrownBy(() -> query(connection, "SELECT 1"))
                    .hasMessageContaining("current transaction is aborted");
            connection.rollback();

            assertThat(query(connection, "SELECT count(*) FROM note")).isEqualTo("0");
        }
    }

    @Test
    void aClientThatDiesInATransactionIsRolledBackAndBlocksNobody() throws Exception {
        try (Connection patient = connect();
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Connection dying = connect();
            dying.setAutoCommit(false);
            insert(dying, "a", "never committed");
            Future<String> waiting = threads.submit(() -> query(patient, "SELECT count(*) FROM note"));

            dying.abort(Runnable::run);

            assertThat(waiting.get(10, SECONDS)).isEqualTo("0");
        }
    }

    @Test
    void aNewConnectionIsMadeWhileAnotherIsInATransaction() throws SQLException {
        try (Connection busy = connect()) {
            busy.setAutoCommit(false);
            insert(busy, "a", "open");

            try (Connection other = connect()) {
                assertThat(other.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(18);
            }
            busy.rollback();
        }
    }

    @Test
    void survivesAClientThatSpeaksNonsense() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), pglite.port())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }

        try (Connection connection = connect()) {
            assertThat(query(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesToCopyInAndGoesOn() throws SQLException, IOException {
        try (Connection connection = connect()) {
            assertThatThrownBy(() -> connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY note FROM STDIN", new StringReader("a\tb\n")))
                    .hasMessageContaining("COPY FROM STDIN does not work on PGlite: use INSERT");

            assertThat(query(connection, "SELECT count(*) FROM note")).isEqualTo("0");
        }
    }

    @Test
    void aCancelRequestIsHarmless() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);

            assertThat(single(statement.executeQuery("SELECT pg_sleep(1.5) || 'done'")))
                    .isEqualTo("done");
            assertThat(query(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(pglite.jdbcUrl());
    }

    private static void insert(Connection connection, String workspace, String body) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO note VALUES (?, ?)")) {
            statement.setString(1, workspace);
            statement.setString(2, body);
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return single(statement.executeQuery(sql));
        }
    }

    private static String single(ResultSet rows) throws SQLException {
        try (rows) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
