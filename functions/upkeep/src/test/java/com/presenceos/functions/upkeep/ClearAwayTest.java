package com.presenceos.functions.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.config.Config;
import com.presenceos.testing.TestClock;
import com.presenceos.testing.TestContext;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.wiring.Application;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the daily task takes away, and what it leaves, through the function and as the role it has there. */
@Tag("slow")
final class ClearAwayTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
    private final TestClock clock = TestClock.at(NOW.toString());

    private TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    @BeforeEach
    void begin() {
        jdbi.useHandle(sql -> sql.execute("TRUNCATE users, workspaces CASCADE"));
        team = TestWorkspace.in(DATABASE.dataSource());
    }

    @Test
    void deletesSessionsThatAreOverForMoreThanThirtyDays() {
        session("expired long ago", before(Duration.ofDays(31)), null);
        session("ended long ago", after(Duration.ofDays(1)), before(Duration.ofDays(31)));
        UUID expired = session("expired of late", before(Duration.ofDays(29)), null);
        UUID ended = session("ended of late", before(Duration.ofDays(28)), before(Duration.ofDays(29)));
        UUID alive = session("alive", after(Duration.ofDays(1)), null);

        assertThat(clearAway()).isEqualTo("2 sessions and 0 links cleared away");

        assertThat(ids("sessions", "id", UUID.class)).containsExactlyInAnyOrder(expired, ended, alive);
    }

    @Test
    void deletesLinksThatAreNoLongerGoodForMoreThanSevenDays() {
        link("old", before(Duration.ofDays(8)));
        link("of late", before(Duration.ofDays(6)));
        link("good", after(Duration.ofHours(1)));

        assertThat(clearAway()).isEqualTo("0 sessions and 1 links cleared away");

        assertThat(ids("verification_tokens", "token_hash", String.class)).containsExactlyInAnyOrder("of late", "good");
    }

    @Test
    void leavesPeopleAndTheirWorkspaces() {
        session("expired long ago", before(Duration.ofDays(300)), null);

        clearAway();

        assertThat(ids("users", "id", UUID.class)).containsExactly(team.user().value());
        assertThat(ids("workspace_members", "user_id", UUID.class))
                .containsExactly(team.user().value());
    }

    @Test
    void deletesALargeBacklogInOneRun() {
        OffsetDateTime longAgo = before(Duration.ofDays(100));
        jdbi.useHandle(sql -> sql.execute(
                "INSERT INTO sessions (id, user_id, workspace_id, created_at, expires_at)"
                        + " SELECT gen_random_uuid(), ?, ?, ?, ? FROM generate_series(1, 2500)",
                team.user().value(),
                team.id().value(),
                longAgo,
                longAgo));

        assertThat(clearAway()).isEqualTo("2500 sessions and 0 links cleared away");
        assertThat(clearAway()).isEqualTo("0 sessions and 0 links cleared away");
    }

    private String clearAway() {
        UpkeepFunction function = new UpkeepFunction(Application.of(
                Config.of(Map.of("RATE_LIMIT_TABLE", "limits", "JWT_SECRET", "unread")), clock, DATABASE.database()));
        return function.handleRequest(Map.of("task", "clear-away"), new TestContext("7f4c0d2e"));
    }

    private UUID session(String why, OffsetDateTime expiresAt, @Nullable OffsetDateTime endedAt) {
        UUID id = UUID.nameUUIDFromBytes(why.getBytes(UTF_8));
        jdbi.useHandle(sql -> sql.execute(
                "INSERT INTO sessions (id, user_id, workspace_id, created_at, expires_at, ended_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                team.user().value(),
                team.id().value(),
                before(Duration.ofDays(400)),
                expiresAt,
                endedAt));
        return id;
    }

    private void link(String hash, OffsetDateTime expiresAt) {
        jdbi.useHandle(sql -> sql.execute(
                "INSERT INTO verification_tokens (token_hash, user_id, email_key, expires_at)"
                        + " VALUES (?, ?, 'mara@example.com', ?)",
                hash,
                team.user().value(),
                expiresAt));
    }

    private <T> List<T> ids(String table, String column, Class<T> type) {
        return jdbi.withHandle(sql ->
                sql.select("SELECT " + column + " FROM " + table).mapTo(type).list());
    }

    private static OffsetDateTime before(Duration ago) {
        return NOW.minus(ago).atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime after(Duration ahead) {
        return NOW.plus(ahead).atOffset(ZoneOffset.UTC);
    }
}
