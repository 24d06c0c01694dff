package com.presenceos.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever steals the functions' login has stolen a guest. */
final class ApplicationLoginTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String HISTORY = "flyway_schema_history";

    private final Jdbi admin = Jdbi.create(DATABASE.dataSource());

    @Test
    void seesNoTableUntilItTakesARole() throws SQLException {
        TestWorkspace.in(DATABASE.dataSource());

        for (String table : tables()) {
            assertRefused("SELECT count(*) FROM " + table, "permission denied for table " + table);
        }
        assertThat(tables()).contains("users", "scheduled_posts", HISTORY).hasSizeGreaterThan(10);
    }

    @Test
    void seesNobodysRowsUnderARoleThatWasToldNoWorkspace() throws SQLException {
        TestWorkspace.in(DATABASE.dataSource());

        try (Connection connection = login();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE presence_workspace");

            assertThat(statement.executeQuery("SELECT id FROM brands").next()).isFalse();
            statement.execute("RESET ROLE");
        }
    }

    @Test
    void ownsNothing() {
        int owned =
                admin.withHandle(sql -> sql.select("""
                        SELECT count(*)
                        FROM pg_shdepend
                        WHERE refclassid = 'pg_authid'::regclass
                          AND refobjid = ?::regrole
                          AND deptype = 'o'
                        """, DATABASE.application().user())
                        .mapTo(Integer.class)
                        .one());

        assertThat(owned).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE mine (id int)                          | permission denied for schema public",
                "CREATE TEMPORARY TABLE mine (id int)                | permission denied to create temporary tables",
                "CREATE SCHEMA mine                                  | permission denied for database",
                "CREATE ROLE mine                                    | permission denied to create role",
                "ALTER TABLE users DISABLE ROW LEVEL SECURITY        | must be owner of table users",
                "DROP POLICY identity ON users                       | must be owner of relation users",
                "SET ROLE postgres                                   | permission denied to set role",
            })
    void canChangeNothingOfTheDatabase(String statement, String refusal) throws SQLException {
        assertRefused(statement, refusal);
    }

    @Test
    @NativePostgres
    void cannotBecomeTheOwner() throws SQLException {
        String owner = Jdbi.create(DATABASE.owner())
                .withHandle(sql ->
                        sql.select("SELECT current_user").mapTo(String.class).one());

        assertRefused("SET ROLE " + owner, "permission denied to set role");
        assertRefused("GRANT " + owner + " TO " + DATABASE.application().user(), "");
    }

    @Test
    void everyTableIsSecuredAgainstItsOwnerToo() {
        List<String> open =
                admin.withHandle(sql -> sql.select("""
                        SELECT relname
                        FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace
                          AND relkind IN ('r', 'p')
                          AND NOT (relrowsecurity AND relforcerowsecurity)
                        """).mapTo(String.class).list());

        assertThat(open)
                .as("A new table needs ENABLE ROW LEVEL SECURITY and FORCE ROW LEVEL SECURITY in its migration")
                .containsExactly(HISTORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presence_identity", "presence_workspace", "presence_upkeep"})
    void noRoleSeesTheHistoryOfMigrations(String role) {
        boolean any = admin.withHandle(sql -> sql.select(
                        "SELECT has_table_privilege(?, ?, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')", role, HISTORY)
                .mapTo(Boolean.class)
                .one());

        assertThat(any).isFalse();
    }

    @Test
    void isMadeOnce() {
        ApplicationLogin login = new ApplicationLogin(DATABASE.owner(), DATABASE.application());

        login.ensure();
        login.ensure();

        String session = DATABASE.database()
                .asIdentity(tx ->
                        tx.select("SELECT session_user").mapTo(String.class).one());
        assertThat(session).isEqualTo(DATABASE.application().user());
    }

    @Test
    @NativePostgres
    void hasThePasswordOfItsSecretAndNoStatementTellsIt() throws SQLException {
        Credential now = DATABASE.application();
        Assumptions.assumeFalse(opens(withPassword("certainly not")), "the server asks nobody for a password");
        Credential changed = withPassword("correct horse, changed");

        new ApplicationLogin(DATABASE.owner(), changed).ensure();

        assertThat(opens(changed)).isTrue();
        assertThat(opens(now)).isFalse();
        assertThat(lastStatements())
                .anySatisfy(said -> assertThat(said).contains("ALTER USER").contains("SCRAM-SHA-256$"))
                .allSatisfy(said -> assertThat(said).doesNotContain(changed.password()));
        new ApplicationLogin(DATABASE.owner(), now).ensure();
    }

    @Test
    void refusesToBeTheOwner() {
        String owner = Jdbi.create(DATABASE.owner())
                .withHandle(sql ->
                        sql.select("SELECT current_user").mapTo(String.class).one());

        assertThatThrownBy(() -> new ApplicationLogin(DATABASE.owner(), called(owner)).ensure())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("owns the tables: give the application a login of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"presence_workspace", "pg_monitor", "o'neill", "Upper", "a\"; DROP ROLE x; --", ""})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> new ApplicationLogin(DATABASE.owner(), called(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'" + name + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "CREATEROLE, it may make roles",
        "BYPASSRLS, it bypasses row-level security",
        "SUPERUSER, it is a superuser",
        "IN ROLE pg_read_all_data, it is a member of pg_read_all_data"
    })
    void refusesALoginThatMayDoMore(String power, String said) {
        String name = DATABASE.application().user() + "_strong";
        admin.useHandle(sql -> sql.execute("CREATE ROLE " + name + " LOGIN " + power));
        try {
            assertThatThrownBy(() -> new ApplicationLogin(DATABASE.owner(), called(name)).ensure())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(said);
        } finally {
            admin.useHandle(sql -> sql.execute("DROP ROLE " + name));
        }
    }

    @Test
    void takesAnOrdinaryLoginThatIsThereAndLetsItInheritNothing() {
        String name = DATABASE.application().user() + "_there";
        admin.useHandle(sql -> {
            sql.execute("CREATE ROLE " + name + " LOGIN INHERIT");
            sql.execute("GRANT presence_identity TO " + name);
        });
        try {
            new ApplicationLogin(DATABASE.owner(), called(name)).ensure();

            boolean inherits = admin.withHandle(sql -> sql.select(
                            "SELECT pg_has_role(?, 'presence_identity', 'USAGE')"
                                    + " OR pg_has_role(?, 'presence_upkeep', 'USAGE')",
                            name,
                            name)
                    .mapTo(Boolean.class)
                    .one());
            assertThat(inherits).isFalse();
        } finally {
            admin.useHandle(sql -> sql.execute("DROP ROLE " + name));
        }
    }

    private List<String> tables() {
        return admin.withHandle(sql -> sql.select(
                        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")
                .mapTo(String.class)
                .list());
    }

    private List<String> lastStatements() {
        return admin.withHandle(
                sql -> sql.select("SELECT query FROM pg_stat_activity WHERE datname = current_database()")
                        .mapTo(String.class)
                        .list());
    }

    private static void assertRefused(String statement, String refusal) throws SQLException {
        try (Connection connection = login();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(refusal);
        }
    }

    private static boolean opens(Credential credential) throws SQLException {
        try (Connection _ = source(credential).getConnection()) {
            return true;
        } catch (SQLException e) {
            if (LoginSource.isRefusal(e)) {
                return false;
            }
            throw e;
        }
    }

    private static Connection login() throws SQLException {
        return source(DATABASE.application()).getConnection();
    }

    private static LoginSource source(Credential credential) {
        return new LoginSource(Credentials.fixed(credential), Duration.ofSeconds(8));
    }

    private static Credential called(String name) {
        Credential login = DATABASE.application();
        return new Credential(login.host(), login.port(), login.database(), name, "x", login.sslMode(), "");
    }

    private static Credential withPassword(String password) {
        Credential login = DATABASE.application();
        return new Credential(
                login.host(), login.port(), login.database(), login.user(), password, login.sslMode(), "");
    }
}
