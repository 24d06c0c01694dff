package com.presenceos.channels.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.connect.ChannelsFixture;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RefreshAccountTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final ChannelsFixture channels = new ChannelsFixture(DATABASE);

    @Test
    void opensTheAccountWithTheFreshToken() {
        Connector connector = connect("1784", "old");
        grant("fresh");

        assertThat(channels.insteadOf(team, connector, "old")).isEqualTo(open("1784", "fresh"));

        assertThat(channels.open(team, connector)).isEqualTo(open("1784", "fresh"));
        assertThat(channels.network.refreshed).containsExactly("old");
        assertThat(channels.read.read(team.id(), connector.id()).tokenExpiresAt())
                .contains(channels.clock.instant().plus(SIXTY_DAYS));
    }

    @Test
    void keepsThePermissionsWhenTheNetworkDoesNotRepeatThem() {
        Connector connector = connect("1784", "old");
        grant("fresh");

        channels.insteadOf(team, connector, "old");

        String scopes = Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.select(
                                "SELECT array_to_string(scopes, ' ') FROM social_connectors WHERE id = ?",
                                connector.id().value())
                        .mapTo(String.class)
                        .one());
        assertThat(scopes).isEqualTo("basic publish");
    }

    @Test
    void doesNotOverwriteATokenThatCameMeanwhile() {
        Connector connector = connect("1784", "old");
        grant("fresh");
        channels.network.meanwhile = () -> connect("1784", "newer");

        assertThat(channels.insteadOf(team, connector, "old")).isEqualTo(open("1784", "newer"));
    }

    @Test
    void doesNotExpireAnAccountWhoseNewerTokenCameMeanwhile() {
        Connector connector = connect("1784", "old");
        refuse(NetworkError.Kind.RECONNECT_REQUIRED);
        channels.network.meanwhile = () -> connect("1784", "newer");

        assertThat(channels.insteadOf(team, connector, "old")).isEqualTo(open("1784", "newer"));
    }

    @Test
    void doesNotReviveADisconnectedAccount() {
        Connector connector = connect("1784", "old");
        grant("fresh");
        channels.network.meanwhile = () -> channels.disconnect.disconnect(team.actor(), connector.id());

        assertThat(channels.insteadOf(team, connector, "old")).isEqualTo(new OpenedAccount.Disconnected());
    }

    @Test
    void marksAnAccountExpiredThatIsRefusedForGood() {
        Connector connector = connect("1784", "old");
        refuse(NetworkError.Kind.RECONNECT_REQUIRED);

        assertThat(channels.insteadOf(team, connector, "old"))
                .isEqualTo(new OpenedAccount.Expired("The network said RECONNECT_REQUIRED"));
    }

    @Test
    void keepsTheOldTokenWhenTheNetworkCannotSay() {
        Connector connector = connect("1784", "old");
        refuse(NetworkError.Kind.TRANSIENT);

        assertThat(channels.insteadOf(team, connector, "old")).isEqualTo(open("1784", "old"));
    }

    @Test
    void asksNoNetworkForAnAccountThatMustBeConnectedAgain() {
        Connector connector = connect("1784", "old");
        channels.accounts.expire(team.id(), connector.id(), new AccessToken("old"), "The password was changed");

        assertThat(channels.insteadOf(team, connector, "old"))
                .isEqualTo(new OpenedAccount.Expired("The password was changed"));

        assertThat(channels.network.refreshed).isEmpty();
    }

    @Test
    void refreshesTheTokensThatAreAboutToRunOut() {
        connect("1784", "in 60 days");
        connect("1785", "in 10 days", Duration.ofDays(10));
        connect("1786", "tomorrow", Duration.ofDays(2));
        connect("1787", "today", Duration.ofHours(12));
        channels.clock.forward(Duration.ofDays(1));
        connect("1788", "too young", Duration.ofDays(5));
        grant("fresh");

        assertThat(channels.refreshExpiring.refreshAll()).isEqualTo(2);

        assertThat(channels.network.refreshed).containsExactly("tomorrow", "in 10 days");
        assertThat(channels.refreshExpiring.refreshAll()).isZero();
    }

    @Test
    void refreshesWhenTheNetworksOwnRulesSay() {
        channels.network.tokens = new TokenRefresh(Duration.ofMinutes(30), Duration.ofHours(1));
        connect("1784", "two hours", Duration.ofHours(2));
        connect("1785", "sixty days", SIXTY_DAYS);
        channels.clock.forward(Duration.ofMinutes(89));
        connect("1786", "too young", Duration.ofMinutes(20));
        grant("fresh");

        assertThat(channels.refreshExpiring.refreshAll()).isZero();
        channels.clock.forward(Duration.ofMinutes(1));
        assertThat(channels.refreshExpiring.refreshAll()).isEqualTo(1);

        assertThat(channels.network.refreshed).containsExactly("two hours");
    }

    @Test
    void goesOnWithTheOthersWhenOneIsRefused() {
        Connector first = connect("1784", "one", Duration.ofDays(3));
        connect("1785", "two", Duration.ofDays(4));
        channels.clock.forward(Duration.ofDays(1));
        refuse(NetworkError.Kind.RECONNECT_REQUIRED);

        assertThat(channels.refreshExpiring.refreshAll()).isZero();

        assertThat(channels.network.refreshed).isEqualTo(List.of("one", "two"));
        assertThat(channels.read.read(team.id(), first.id()).status()).isEqualTo(ConnectorStatus.EXPIRED);
    }

    private Connector connect(String account, String token) {
        return connect(account, token, SIXTY_DAYS);
    }

    private Connector connect(String account, String token, Duration lasts) {
        return channels.connect(
                team, account, token, Optional.of(channels.clock.instant().plus(lasts)));
    }

    private void grant(String token) {
        Instant end = channels.clock.instant().plus(SIXTY_DAYS);
        channels.network.fresh = new RefreshResult.Refreshed(
                new Credentials(new AccessToken(token), Optional.empty(), Optional.of(end), List.of()));
    }

    private void refuse(NetworkError.Kind kind) {
        channels.network.fresh = new RefreshResult.Refused(
                new NetworkError(kind, "190/463", "The network said " + kind, Optional.empty(), ""));
    }

    private static OpenedAccount open(String account, String token) {
        return new OpenedAccount.Open(new Account(account, "cafe.norr", Map.of(), new AccessToken(token)));
    }
}
