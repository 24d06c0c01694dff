package com.presenceos.channels.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.connect.ChannelsFixture;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.NotFound;
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
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectedAccountsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final ChannelsFixture channels = new ChannelsFixture(DATABASE);

    @Test
    void opensAConnectedAccountWithItsToken() {
        Connector connector = channels.connect(team, "1784", "token");

        assertThat(channels.open(team, connector))
                .isEqualTo(
                        new OpenedAccount.Open(new Account("1784", "cafe.norr", Map.of(), new AccessToken("token"))));
    }

    @Test
    void doesNotOpenAnAccountWhoseTokenHasRunOut() {
        Instant end = channels.clock.instant().plus(Duration.ofDays(60));
        Connector connector = channels.connect(team, "1784", "token", Optional.of(end));
        channels.clock.forward(Duration.ofDays(60));

        assertThat(channels.open(team, connector))
                .isEqualTo(new OpenedAccount.Expired(
                        "The access given at the network has run out; connect the account again"));
        assertThat(channels.read.read(team.id(), connector.id()).status()).isEqualTo(ConnectorStatus.EXPIRED);
    }

    @Test
    void doesNotOpenAnAccountThatTheNetworkNoLongerAccepts() {
        Connector connector = channels.connect(team, "1784", "token");

        channels.accounts.expire(
                team.id(), connector.id(), new AccessToken("token"), "The password was changed at Instagram");

        assertThat(channels.open(team, connector))
                .isEqualTo(new OpenedAccount.Expired("The password was changed at Instagram"));
        assertThat(channels.read.read(team.id(), connector.id()).lastError())
                .contains("The password was changed at Instagram");
    }

    @Test
    void keepsAnAccountThatWasConnectedAgainWhenItsOldTokenIsRefused() {
        Connector connector = channels.connect(team, "1784", "old");
        channels.connect(team, "1784", "new");

        assertThat(channels.accounts.expire(team.id(), connector.id(), new AccessToken("old"), "It has run out"))
                .isFalse();

        assertThat(channels.read.read(team.id(), connector.id()).status()).isEqualTo(ConnectorStatus.CONNECTED);
    }

    @Test
    void doesNotOpenAnAccountWithARevokedPermission() {
        Connector connector = channels.connect(team, "1784", "token");
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "UPDATE social_connectors SET status = 'revoked' WHERE id = ?",
                        connector.id().value()));

        assertThat(channels.open(team, connector)).isEqualTo(new OpenedAccount.Revoked("Connect the account again"));
    }

    @Test
    void doesNotOpenADisconnectedAccount() {
        Connector connector = channels.connect(team, "1784", "token");

        channels.disconnect.disconnect(team.actor(), connector.id());

        assertThat(channels.open(team, connector)).isEqualTo(new OpenedAccount.Disconnected());
    }

    @Test
    void doesNotOpenAnAccountOfAnotherWorkspace() {
        Connector connector = channels.connect(team, "1784", "token");
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());

        assertThat(channels.open(stranger, connector)).isEqualTo(new OpenedAccount.Disconnected());
    }

    @Test
    void destroysTheTokensOfADisconnectedAccount() {
        Connector connector = channels.connect(team, "1784", "token");

        channels.disconnect.disconnect(team.actor(), connector.id());

        Map<String, Object> row = Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.select(
                                "SELECT access_token, refresh_token FROM social_connectors WHERE id = ?",
                                connector.id().value())
                        .mapToMap()
                        .one());
        assertThat(row).containsEntry("access_token", null).containsEntry("refresh_token", null);
    }

    @Test
    void showsADisconnectedAccountNoMoreUntilItIsConnectedAgain() {
        Connector connector = channels.connect(team, "1784", "token");

        channels.disconnect.disconnect(team.actor(), connector.id());

        assertThat(channels.read.ofBrand(team.id(), team.brand())).isEmpty();
        assertThatThrownBy(() -> channels.read.read(team.id(), connector.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> channels.disconnect.disconnect(team.actor(), connector.id()))
                .isInstanceOf(NotFound.class);
        assertThat(channels.connect(team, "1784", "new").id()).isEqualTo(connector.id());
        assertThat(channels.read.ofBrand(team.id(), team.brand())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "preparing", "ready", "committing", "accepted", "unconfirmed", "held"})
    void doesNotDisconnectAnAccountThatAPostWaitsFor(String status) {
        Connector connector = channels.connect(team, "1784", "token");
        team.post(DATABASE.dataSource(), connector.id().value(), status, "{}");

        assertThatThrownBy(() -> channels.disconnect.disconnect(team.actor(), connector.id()))
                .isInstanceOf(Conflict.class)
                .hasMessage("1 post waits to be published as cafe.norr; cancel first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "failed", "cancelled"})
    void disconnectsAnAccountWhosePostsAreOver(String status) {
        Connector connector = channels.connect(team, "1784", "token");
        team.post(DATABASE.dataSource(), connector.id().value(), status, "{}");

        channels.disconnect.disconnect(team.actor(), connector.id());

        assertThat(channels.read.ofBrand(team.id(), team.brand())).isEmpty();
    }
}
