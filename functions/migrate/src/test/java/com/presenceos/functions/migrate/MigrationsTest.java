package com.presenceos.functions.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has run an earlier version keeps their data. */
final class MigrationsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String LAST_RELEASED = "006";

    // Flyway refuses to go on where a migration that has run was edited: what is released is never changed again.
    private static final Map<String, Integer> RELEASED = Map.of(
            "001", -43588644,
            "002", 668700914,
            "003", 776825873,
            "004", -1220880931,
            "005", -811052013,
            "006", -127031433);

    private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

    @BeforeEach
    void empty() throws SQLException {
        DATABASE.empty();
    }

    @Test
    void leavesReleasedMigrationsAsTheyAre() {
        Map<String, Integer> found = new TreeMap<>();
        for (MigrationInfo migration : flyway(LAST_RELEASED).info().all()) {
            found.put(String.valueOf(migration.getVersion()), migration.getChecksum());
        }

        assertThat(found).containsAllEntriesOf(RELEASED);
    }

    @Test
    void keepsWhatAnEarlierVersionStored() {
        flyway(LAST_RELEASED).migrate();
        TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
        UUID post = scheduledByTheEarlierVersion(team);

        List<String> applied = new Migrations(DATABASE.owner()).run();

        assertThat(applied).first().isEqualTo("007");
        assertThat(row(post))
                .containsEntry("status", "scheduled")
                .containsEntry("lateness", "ask")
                .containsEntry("late_after_minutes", 15)
                .containsEntry("comment_status", null)
                .containsEntry("paused_at", null);
    }

    @Test
    void bringsAnEmptyDatabaseUpToDateOnce() {
        List<String> first = new Migrations(DATABASE.owner()).run();
        List<String> second = new Migrations(DATABASE.owner()).run();

        assertThat(first).startsWith("001").contains(LAST_RELEASED);
        assertThat(second).isEmpty();
    }

    @Test
    @NativePostgres
    void refusesAMigrationThatWouldFindNoRowsBecauseSecurityBindsTheOwner(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V900__forgets.sql"), "UPDATE users SET name = 'Somebody'");
        TestWorkspace.in(migratedDatabase());

        assertThatThrownBy(() -> flywayWith(folder).migrate())
                .hasMessageContaining("query would be affected by row-level security policy for table \"users\"");
        assertThat(names()).containsExactly("Mara");
    }

    @Test
    void letsAMigrationChangeRowsThatLiftsSecurityMeanwhile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V900__remembers.sql"), """
                ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
                UPDATE users SET name = 'Somebody';
                ALTER TABLE users FORCE ROW LEVEL SECURITY;
                """);
        TestWorkspace.in(migratedDatabase());

        flywayWith(folder).migrate();

        assertThat(names()).containsExactly("Somebody");
    }

    private static DataSource migratedDatabase() {
        new Migrations(DATABASE.owner()).run();
        return DATABASE.dataSource();
    }

    private List<String> names() {
        return jdbi.withHandle(
                sql -> sql.select("SELECT name FROM users").mapTo(String.class).list());
    }

    private static Flyway flywayWith(Path folder) {
        var settings = Flyway.configure()
                .dataSource(DATABASE.owner())
                .locations("classpath:db/migration", "filesystem:" + folder);
        settings.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return settings.load();
    }

    private UUID scheduledByTheEarlierVersion(TestWorkspace team) {
        UUID account = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        jdbi.useHandle(sql -> {
            sql.execute(
                    "INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,"
                            + " account_username, status, scopes, created_at, updated_at)"
                            + " VALUES (?, ?, ?, 'instagram', '1', 'Café', 'cafe', 'connected', '{}', now(), now())",
                    account,
                    team.id().value(),
                    team.brand().value());
            sql.execute(
                    "INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status, revision,"
                            + " due_at, timezone, content, attention_at, created_by, created_at, updated_at)"
                            + " VALUES (?, ?, ?, ?, 'instagram', 'scheduled', 1, now(), 'UTC', '{}', now(), ?, now(), now())",
                    post,
                    team.id().value(),
                    team.brand().value(),
                    account,
                    team.user().value());
        });
        return post;
    }

    private Map<String, Object> row(UUID post) {
        return jdbi.withHandle(
                sql -> sql.createQuery("""
                                SELECT post.status, lateness, late_after_minutes, comment_status, paused_at
                                FROM scheduled_posts post
                                JOIN social_connectors account ON account.id = post.connector_id
                                WHERE post.id = :post
                                """).bind("post", post).mapToMap().one());
    }

    private static Flyway flyway(String target) {
        var settings = Flyway.configure()
                .dataSource(DATABASE.owner())
                .locations("classpath:db/migration")
                .target(target);
        settings.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return settings.load();
    }
}
