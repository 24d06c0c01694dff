package com.presenceos.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.aws.AwsClients;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is asking and what they ask for, in one transaction. There is one connection, as a function on Lambda has. */
final class ReadingWorkspaceTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Question<String> WHO_AM_I =
            new Question<>("SELECT current_user || ' ' || ?", List.of("!"), rows -> {
                rows.next();
                return rows.getString(1);
            });

    private final TestWorkspace ours = TestWorkspace.in(DATABASE.dataSource());
    private final TestWorkspace others = TestWorkspace.in(DATABASE.dataSource());
    private HikariDataSource connection;
    private Database database;

    @BeforeEach
    void oneConnection() {
        connection = Pool.open(Credentials.fixed(DATABASE.application()), 1);
        database = new Database(connection);
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void asksTheIdentityFirstAndThenSeesOneWorkspace() {
        String seen = database.readingWorkspace(
                ours.id(),
                WHO_AM_I,
                who -> who
                        + database.inWorkspace(
                                ours.id(), tx -> " " + text(tx, "SELECT current_user") + " " + brands(tx)));

        assertThat(seen)
                .isEqualTo("presence_identity ! presence_workspace "
                        + List.of(ours.brand().value()));
    }

    @Test
    void isOneTransaction() {
        List<String> transactions = database.readingWorkspace(
                ours.id(), transaction(), first -> List.of(first, database.inWorkspace(ours.id(), this::transaction)));

        assertThat(transactions.getFirst()).isEqualTo(transactions.getLast());
    }

    @Test
    void joinsNoOtherWorkspace() {
        assertThatThrownBy(() -> reading(() -> database.inWorkspace(others.id(), ReadingWorkspaceTest::brands)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(others.id().toString());
    }

    @Test
    void writesNothing() {
        assertThatThrownBy(() -> reading(
                        () -> database.inWorkspace(ours.id(), tx -> tx.execute("UPDATE brands SET name = 'Mine now'"))))
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void refusesAnotherTransactionInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> reading(() -> database.asIdentity(tx -> tx.execute("SELECT 1"))))
                .hasMessage("Another transaction is asked for while a workspace is being read");
        assertThatThrownBy(() -> reading(() -> database.askIdentity(WHO_AM_I)))
                .hasMessage("Another transaction is asked for while a workspace is being read");
    }

    @Test
    void callsNoServiceMeanwhile() {
        Map<String, String> somewhere =
                Map.of("aws.region", "eu-north-1", "aws.accessKeyId", "none", "aws.secretAccessKey", "none");
        somewhere.forEach(System::setProperty);
        try {
            assertThatThrownBy(() -> reading(() -> new AwsClients().dynamoDb().listTables()))
                    .hasMessage("ListTables is called while a transaction is open");
        } finally {
            somewhere.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void leavesNothingOnTheConnectionForTheNext() {
        reading(() -> 1);
        String asked = database.askIdentity(WHO_AM_I);

        assertThat(asked).isEqualTo("presence_identity !");
        String left = Jdbi.create(connection)
                .withHandle(sql -> text(
                        sql,
                        "SELECT (current_user = session_user) || current_setting('presence.workspace_id', true)"
                                + " || current_setting('transaction_read_only')"));
        assertThat(left).isEqualTo("trueoff");
    }

    @Test
    void aReadThatFailsLeavesNothingEither() {
        assertThatThrownBy(() -> reading(() -> database.inWorkspace(ours.id(), tx -> tx.execute("SELECT 1/0"))))
                .hasMessageContaining("division by zero");
        assertThatThrownBy(() -> database.askIdentity(
                        new Question<>("SELECT 1 / CAST(? AS int)", List.of("0"), rows -> rows.next())))
                .hasRootCauseMessage("ERROR: division by zero");

        assertThat(database.inWorkspace(others.id(), ReadingWorkspaceTest::brands))
                .containsExactly(others.brand().value());
    }

    @NativePostgres
    @Test
    void statementsThatTheServerKeepsByNameBelongToNoWorkspace() {
        Credential plain = DATABASE.application();
        Credential keeping = new Credential(
                plain.host(),
                plain.port(),
                plain.database(),
                plain.user(),
                plain.password(),
                plain.sslMode(),
                plain.authorities(),
                1);
        try (HikariDataSource named = Pool.open(Credentials.fixed(keeping), 1)) {
            Database kept = new Database(named);
            for (int round = 0; round < 12; round++) {
                TestWorkspace team = round % 2 == 0 ? ours : others;

                assertThat(kept.askIdentity(WHO_AM_I)).isEqualTo("presence_identity !");
                List<UUID> read = kept.readingWorkspace(
                        team.id(), WHO_AM_I, _ -> kept.inWorkspace(team.id(), ReadingWorkspaceTest::brands));
                assertThat(read).containsExactly(team.brand().value());
                assertThat(kept.inWorkspace(team.id(), ReadingWorkspaceTest::brands))
                        .isEqualTo(read);
            }
            long names = Jdbi.create(named)
                    .withHandle(sql -> sql.select("SELECT count(*) FROM pg_prepared_statements")
                            .mapTo(Long.class)
                            .one());
            assertThat(names).as("statements with names").isPositive();
        }
    }

    private <T> T reading(Supplier<T> work) {
        return database.readingWorkspace(ours.id(), WHO_AM_I, _ -> work.get());
    }

    private static Question<String> transaction() {
        return new Question<>("SELECT now()::text", List.of(), rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    private String transaction(Handle tx) {
        return text(tx, "SELECT now()::text");
    }

    private static List<UUID> brands(Handle tx) {
        return tx.select("SELECT id FROM brands").mapTo(UUID.class).list();
    }

    private static String text(Handle tx, String sql) {
        return tx.select(sql).mapTo(String.class).one();
    }
}
