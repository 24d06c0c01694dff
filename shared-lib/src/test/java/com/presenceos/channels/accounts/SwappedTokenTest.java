package com.presenceos.channels.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.macasaet.fernet.Token;
import com.presenceos.channels.connect.ChannelsFixture;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.platform.vault.KeyRing;
import com.presenceos.testing.RecordedLog;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.core.LogEvent;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever can write to the database still publishes through nobody else's account. */
final class SwappedTokenTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());
    private final ChannelsFixture channels = new ChannelsFixture(DATABASE);

    @Test
    void opensNothingAndMustBeConnectedAgain() {
        Connector mine = channels.connect(team, "1784", "token of the team");
        Connector theirs = channels.connect(stranger, "1784", "token of the stranger");
        store(mine, stored(theirs));

        try (RecordedLog log = RecordedLog.of(StoredTokens.class.getName())) {
            assertThat(channels.open(team, mine)).isEqualTo(new OpenedAccount.Expired(StoredTokens.MISPLACED));

            assertThat(log.events())
                    .extracting(event -> event.getMessage().getFormattedMessage())
                    .containsExactly("The token stored with account " + mine.id()
                            + " was sealed for another; the account is closed");
            assertThat(log.events()).extracting(LogEvent::getThrown).containsOnlyNulls();
        }
        Connector shown = channels.read.read(team.id(), mine.id());
        assertThat(shown.status()).isEqualTo(ConnectorStatus.EXPIRED);
        assertThat(shown.lastError())
                .contains("The stored access does not belong to this account; connect the account again");
    }

    @Test
    void isAsGoodAsNewOnceItIsConnectedAgain() {
        Connector mine = channels.connect(team, "1784", "old");
        store(mine, stored(channels.connect(stranger, "1784", "theirs")));
        channels.open(team, mine);

        channels.connect(team, "1784", "new");

        assertThat(channels.open(team, mine))
                .isEqualTo(new OpenedAccount.Open(new Account("1784", "cafe.norr", Map.of(), new AccessToken("new"))));
    }

    @Test
    void isNeverTradedForAFreshOne() {
        Connector mine = channels.connect(team, "1784", "mine");
        store(mine, stored(channels.connect(stranger, "1784", "theirs")));

        assertThat(channels.insteadOf(team, mine, "old")).isInstanceOf(OpenedAccount.Expired.class);

        assertThat(channels.network.refreshed).isEmpty();
    }

    @Test
    void ofAnEarlierVersionOpensAndIsBoundWhenItIsRefreshed() {
        Connector mine = channels.connect(team, "1784", "before");
        store(
                mine,
                Token.generate(
                                new SecureRandom(),
                                KeyRing.of(ChannelsFixture.keys(ChannelsFixture.KEY))
                                        .current(),
                                "before")
                        .serialise());

        assertThat(channels.open(team, mine))
                .isEqualTo(
                        new OpenedAccount.Open(new Account("1784", "cafe.norr", Map.of(), new AccessToken("before"))));
        channels.network.fresh = new RefreshResult.Refreshed(
                new Credentials(new AccessToken("fresh"), Optional.empty(), Optional.empty(), List.of()));
        channels.insteadOf(team, mine, "before");

        assertThat(stored(mine)).startsWith("2.");
        assertThat(channels.open(team, mine))
                .isEqualTo(
                        new OpenedAccount.Open(new Account("1784", "cafe.norr", Map.of(), new AccessToken("fresh"))));
    }

    private static String stored(Connector connector) {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.select(
                                "SELECT access_token FROM social_connectors WHERE id = ?",
                                connector.id().value())
                        .mapTo(String.class)
                        .one());
    }

    private static void store(Connector connector, String token) {
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "UPDATE social_connectors SET access_token = ? WHERE id = ?",
                        token,
                        connector.id().value()));
    }
}
