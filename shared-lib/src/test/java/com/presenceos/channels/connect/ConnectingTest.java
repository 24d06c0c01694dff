package com.presenceos.channels.connect;

import static com.presenceos.channels.connect.ChannelsFixture.withCode;
import static com.presenceos.channels.connect.ChannelsFixture.withError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.presenceos.brands.Actor;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorStatus;
import com.presenceos.channels.connect.StartAuthorization.Started;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.AuthorizationResult.Refused;
import com.presenceos.channels.network.AuthorizationReturn;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Unavailable;
import com.presenceos.platform.failure.Violation;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConnectingTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String UNKNOWN =
            "This authorisation is not known: it was used already, or it began more than 10 minutes ago; connect again";

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final ChannelsFixture channels = new ChannelsFixture(DATABASE);

    @Test
    void sendsThePersonToTheNetworkWithAStateNobodyCanGuess() {
        Started started = channels.start.start(team.actor(), team.brand(), "instagram", Map.of());

        String state = channels.pending.only().state();
        assertThat(started.url().toString()).endsWith("?state=" + state);
        assertThat(state).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(started.expiresAt()).isEqualTo("2026-11-23T09:10:00Z");
    }

    @Test
    void handsTheNetworkWhatItWasToldAtTheBeginning() {
        channels.connect(team, "1784", "token");

        assertThat(channels.network.exchanges)
                .containsExactly("the-code https://presence.example/api/auth/callback verifier");
    }

    @Test
    void showsTheAccountOnceItIsConnected() {
        Connector connected = channels.connect(team, "1784", "token");

        assertThat(connected.status()).isEqualTo(ConnectorStatus.CONNECTED);
        assertThat(channels.read.ofBrand(team.id(), team.brand())).containsExactly(connected);
        assertThat(channels.read.read(team.id(), connected.id())).isEqualTo(connected);
    }

    @Test
    void refusesAStateThatWasUsed() {
        channels.network.answer = ChannelsFixture.granted("1784", "token", Optional.empty());
        String state = channels.begin(team);
        finish(team, withCode(state));

        assertConflict(() -> finish(team, withCode(state)), UNKNOWN);
    }

    @Test
    void refusesAStateThatNobodyBegan() {
        assertConflict(() -> finish(team, withCode("made-up")), UNKNOWN);
    }

    @Test
    void refusesAStateOfAnotherPersonAsIfItWereUnknownAndBurnsIt() {
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());
        String state = channels.begin(team);

        assertConflict(() -> finish(stranger, withCode(state)), UNKNOWN);

        assertThat(channels.pending.isEmpty()).isTrue();
        assertThat(channels.network.exchanges).isEmpty();
    }

    @Test
    void refusesAStateOfAnotherWorkspaceOfThePerson() {
        TestWorkspace other = TestWorkspace.in(DATABASE.dataSource());
        String state = channels.begin(team);

        assertConflict(
                () -> finish(new TestWorkspace(other.id(), team.user(), other.brand()), withCode(state)), UNKNOWN);
    }

    @Test
    void refusesAStateAfterTenMinutesEvenIfTheTableStillHasIt() {
        String state = channels.begin(team);
        channels.clock.forward(Duration.ofMinutes(10));

        assertConflict(() -> finish(team, withCode(state)), UNKNOWN);
    }

    @Test
    void refusesACallbackWithoutStateOrCode() {
        AuthorizationReturn empty = new AuthorizationReturn("", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> finish(team, empty))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(
                                        new Violation("/state", "is missing"),
                                        new Violation(
                                                "/code", "is missing; the network sends either a code or an error")));
    }

    @Test
    void saysThatThePersonSaidNo() {
        String state = channels.begin(team);

        assertConflict(
                () -> finish(team, withError(state, "access_denied")),
                "You did not give PresenceOS access at Instagram");
        assertThat(channels.pending.isEmpty()).isTrue();
    }

    @Test
    void doesNotRepeatWhatAStrangerWroteIntoTheAddress() {
        String state = channels.begin(team);

        assertConflict(
                () -> finish(team, withError(state, "<b>call this number</b>")),
                "Instagram ended the authorisation; connect again");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void answersEveryRefusalOfTheNetworkWithWhatCanBeDone(Kind kind) {
        NetworkError error = new NetworkError(kind, "100/33", "It did not work", Optional.empty(), "trace");
        channels.network.answer = new Refused(error);
        String state = channels.begin(team);

        Class<? extends AppException> expected = switch (kind) {
            case TRANSIENT, NOT_READY, PROTOCOL, APP_CONFIG, BILLING -> Unavailable.class;
            case RATE_LIMITED, APP_RATE_LIMITED, QUOTA_EXHAUSTED -> LimitExceeded.class;
            default -> Conflict.class;
        };
        assertThatThrownBy(() -> finish(team, withCode(state)))
                .isInstanceOf(expected)
                .hasMessageContaining("Instagram")
                .hasMessageContaining("It did not work (100/33)");
        assertThat(channels.read.ofBrand(team.id(), team.brand())).isEmpty();
    }

    @Test
    void writesNoTokenIntoTheRow() {
        Connector connected = channels.connect(team, "1784", "IGAA-very-secret");

        Map<String, Object> row = Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.select(
                                "SELECT * FROM social_connectors WHERE id = ?",
                                connected.id().value())
                        .mapToMap()
                        .one());
        assertThat(row.toString()).doesNotContain("IGAA").doesNotContain("secret");
        assertThat(row.get("access_token")).asString().startsWith("2.gAAAA");
    }

    @Test
    void connectingAgainKeepsTheAccountAndTakesTheNewTokens() {
        Connector first = channels.connect(team, "1784", "old", Optional.of(Instant.parse("2026-11-23T10:00:00Z")));
        channels.accounts.expire(team.id(), first.id(), new AccessToken("old"), "Instagram no longer accepts it");

        Connector again = channels.connect(team, "1784", "new", Optional.of(Instant.parse("2027-01-22T09:00:00Z")));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again)
                .extracting(Connector::status, Connector::lastError, Connector::tokenExpiresAt)
                .containsExactly(
                        ConnectorStatus.CONNECTED,
                        Optional.empty(),
                        Optional.of(Instant.parse("2027-01-22T09:00:00Z")));
        assertThat(channels.read.ofBrand(team.id(), team.brand())).hasSize(1);
    }

    @Test
    void connectsTheSameAccountToOtherBrandsAndWorkspaces() {
        TestWorkspace sibling = team.withAnotherBrand(DATABASE.dataSource());
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());

        channels.connect(team, "1784", "a");
        channels.connect(sibling, "1784", "b");
        channels.connect(stranger, "1784", "c");

        assertThat(channels.read.ofBrand(team.id(), team.brand())).hasSize(1);
        assertThat(channels.read.ofBrand(sibling.id(), sibling.brand())).hasSize(1);
        assertThat(channels.read.ofBrand(stranger.id(), stranger.brand())).hasSize(1);
    }

    @Test
    void namesThePlatformsThatCanBeConnected() {
        assertThatThrownBy(() -> channels.start.start(team.actor(), team.brand(), "tiktok", Map.of()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer, Violation::detail)
                                .containsExactly(
                                        tuple("/platform", "'tiktok' cannot be connected here; available: instagram")));
    }

    @Test
    void findsNoBrandAndNoAccountOfAnotherWorkspace() {
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());
        Connector connected = channels.connect(team, "1784", "token");

        assertThatThrownBy(() -> channels.start.start(stranger.actor(), team.brand(), "instagram", Map.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> channels.read.ofBrand(stranger.id(), team.brand()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> channels.read.read(stranger.id(), connected.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> channels.disconnect.disconnect(stranger.actor(), connected.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotThereForWhoMayActOnOtherBrandsOnly() {
        Connector connected = channels.connect(team, "1784", "token");
        Actor somebody = team.editorOfAnotherBrand();
        String begun = channels.begin(team);

        assertThatThrownBy(() -> channels.start.start(somebody, team.brand(), "instagram", Map.of()))
                .isInstanceOf(NotFound.class)
                .hasMessage("No brand with id " + team.brand());
        channels.network.answer = ChannelsFixture.granted("1785", "other", Optional.empty());
        assertThatThrownBy(() -> channels.finish.finish(somebody, ChannelsFixture.withCode(begun)))
                .isInstanceOf(NotFound.class)
                .hasMessage("No brand with id " + team.brand());
        assertThatThrownBy(() -> channels.disconnect.disconnect(somebody, connected.id()))
                .isInstanceOf(NotFound.class)
                .hasMessage("No connected account with id " + connected.id());

        assertThat(channels.read.ofBrand(team.id(), team.brand())).containsExactly(connected);
    }

    private void finish(TestWorkspace as, AuthorizationReturn returned) {
        channels.finish.finish(as.actor(), returned);
    }

    private static void assertConflict(Runnable attempt, String message) {
        assertThatThrownBy(attempt::run).isInstanceOf(Conflict.class).hasMessage(message);
    }
}
