package com.presenceos.functions.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
    void empty() {
        jdbi.useHandle(sql -> {
            // On PGlite all connections share a session, with its search path.
            sql.execute("DISCARD ALL");
            sql.execute("DROP SCHEMA public CASCADE");
            sql.execute("CREATE SCHEMA public");
        });
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

        List<String> applied = new Migrations(DATABASE.dataSource()).run();

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
        List<String> first = new Migrations(DATABASE.dataSource()).run();
        List<String> second = new Migrations(DATABASE.dataSource()).run();

        assertThat(first).startsWith("001").contains(LAST_RELEASED);
        assertThat(second).isEmpty();
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
                .dataSource(DATABASE.dataSource())
                .locations("classpath:db/migration")
                .target(target);
        settings.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return settings.load();
    }
}
