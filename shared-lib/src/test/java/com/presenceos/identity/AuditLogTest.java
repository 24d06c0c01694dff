package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.limits.Fingerprint;
import com.presenceos.testing.RecordedLog;
import com.presenceos.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever looks into what happened finds who came in and who tried to, and nothing that a stranger wrote. */
final class AuditLogTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final IdentityWorld accounts = new IdentityWorld(DATABASE.database());
    private final RecordedLog log = RecordedLog.of("presence.audit");

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void namesWhoRegisteredAndLoggedIn() {
        LoggedIn registered = accounts.register("audit-a@example.com");
        accounts.logIn("audit-a@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP);

        String user = registered.member().user().id().toString();
        assertThat(fields())
                .containsExactly(
                        Map.of("event", "registered", "source", IdentityWorld.IP, "user_id", user),
                        Map.of("event", "logged_in", "source", IdentityWorld.IP, "user_id", user));
        assertThat(levels()).containsOnly(Level.INFO);
    }

    @Test
    void namesWhoseAccountWasGuessedAtAndOfAnUnknownAddressItsFingerprint() {
        LoggedIn registered = accounts.register("audit-b@example.com");

        fail("Audit-B@example.com", "wrong horse battery", "2001:DB8::7");
        fail("nobody@example.com", "wrong horse battery", IdentityWorld.IP);

        assertThat(fields().subList(1, 3))
                .containsExactly(
                        Map.of(
                                "event",
                                "log_in_failed",
                                "source",
                                "2001:db8:0:0:0:0:0:7",
                                "user_id",
                                registered.member().user().id().toString(),
                                "address_sha256",
                                Fingerprint.of("audit-b@example.com")),
                        Map.of(
                                "event",
                                "log_in_failed",
                                "source",
                                IdentityWorld.IP,
                                "address_sha256",
                                Fingerprint.of("nobody@example.com")));
        assertThat(levels().subList(1, 3)).containsOnly(Level.WARN);
    }

    @Test
    void saysThatALimitHasStoppedSomebody() {
        for (int i = 0; i < 10; i++) {
            fail("audit-c@example.com", "wrong", IdentityWorld.IP);
        }

        assertThatThrownBy(() -> accounts.logIn("audit-c@example.com", "wrong", IdentityWorld.IP))
                .isInstanceOf(LimitExceeded.class);

        assertThat(fields().getLast())
                .containsEntry("event", "log_in_limited")
                .containsEntry("address_sha256", Fingerprint.of("audit-c@example.com"));
    }

    @Test
    void saysThatAnAddressWithAnAccountWasRegisteredAgain() {
        accounts.register("audit-d@example.com");

        assertThatThrownBy(() -> accounts.register("audit-d@example.com")).isInstanceOf(Conflict.class);

        assertThat(fields().getLast()).containsEntry("event", "registration_conflicted");
    }

    @Test
    void repeatsNothingThatAStrangerWrote() {
        String forged = "x@example.com\nWARN Logged in admin from 10.0.0.1";

        fail(forged, "hunter2\nhunter2", "10.0.0.1\nLogged in");

        assertThat(log.events()).singleElement().satisfies(event -> {
            String line = event.getMessage().getFormattedMessage();
            assertThat(line)
                    .isEqualTo("Log-in failed for " + Fingerprint.of(new Email(forged).key()) + " from unknown")
                    .doesNotContain("\n", "hunter2", "example.com");
            assertThat(event.getContextData().toMap().values())
                    .noneMatch(value -> value.contains("\n") || value.contains("hunter2") || value.contains("@"));
        });
    }

    private void fail(String email, String password, String source) {
        assertThatThrownBy(() -> accounts.logIn(email, password, source)).isInstanceOf(Unauthenticated.class);
    }

    private List<Map<String, String>> fields() {
        return log.events().stream()
                .map(event -> event.getContextData().toMap())
                .toList();
    }

    private List<Level> levels() {
        return log.events().stream().map(LogEvent::getLevel).toList();
    }
}
