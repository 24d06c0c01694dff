package com.presenceos.channels.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.connect.ChannelsFixture;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts of networks whose access tokens last two hours, and which give another refresh token each time. */
final class RenewedTokensTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final ChannelsFixture channels = new ChannelsFixture(DATABASE);

    @BeforeEach
    void tokensOfTwoHours() {
        channels.network.tokens = new TokenRefresh(Duration.ofHours(1), Duration.ZERO);
        grant("access-2", Optional.of("refresh-2"));
    }

    @Test
    void isOpenedAsItIsWhileItsTokenLasts() {
        Connector connector = connect();
        channels.clock.forward(Duration.ofMinutes(118));

        assertThat(channels.open(team, connector)).isEqualTo(open("access-1"));
        assertThat(channels.network.refreshed).isEmpty();
    }

    @Test
    void isRefreshedOnOpeningBeforeItsTokenRunsOut() {
        Connector connector = connect();
        channels.clock.forward(Duration.ofMinutes(119).plusSeconds(30));

        assertThat(channels.open(team, connector)).isEqualTo(open("access-2"));
        assertThat(channels.network.refreshed).containsExactly("access-1 refresh-1");
    }

    @Test
    void isNoAccountToConnectAgainOnceItsTokenHasRunOut() {
        Connector connector = connect();
        channels.clock.forward(Duration.ofDays(20));

        assertThat(channels.read.read(team.id(), connector.id()).status()).isEqualTo(ConnectorStatus.CONNECTED);
        assertThat(channels.read.read(team.id(), connector.id()).accessEndsAt()).isEmpty();
        assertThat(channels.open(team, connector)).isEqualTo(open("access-2"));
    }

    @Test
    void usesTheRefreshTokenThatCameLast() {
        Connector connector = connect();
        channels.clock.forward(TWO_HOURS);
        grant("access-2", Optional.of("refresh-2"), TWO_HOURS);
        channels.open(team, connector);
        channels.clock.forward(TWO_HOURS);
        grant("access-3", Optional.empty(), TWO_HOURS);
        channels.open(team, connector);
        channels.clock.forward(TWO_HOURS);
        channels.open(team, connector);

        assertThat(channels.network.refreshed)
                .containsExactly("access-1 refresh-1", "access-2 refresh-2", "access-3 refresh-2");
    }

    @Test
    void isAskedForOnceByManyWorkersAtATime() throws Exception {
        Connector connector = connect();
        channels.clock.forward(TWO_HOURS);
        CountDownLatch slow = new CountDownLatch(1);
        channels.network.meanwhile = () -> await(slow);
        channels.whileWaiting = slow::countDown;

        try (ExecutorService workers = Executors.newFixedThreadPool(6)) {
            List<Future<OpenedAccount>> opened =
                    workers.invokeAll(Collections.nCopies(6, () -> channels.open(team, connector)));
            for (Future<OpenedAccount> each : opened) {
                assertThat(each.get()).isEqualTo(open("access-2"));
            }
        }

        assertThat(channels.network.refreshed).containsExactly("access-1 refresh-1");
    }

    @Test
    void isTakenOverFromAWorkerThatDied() {
        Connector connector = connect();
        channels.clock.forward(TWO_HOURS);
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "UPDATE social_connectors SET refreshing_until = ? WHERE id = ?",
                        Timestamp.from(channels.clock.instant().plusSeconds(20)),
                        connector.id().value()));

        assertThat(channels.open(team, connector)).isEqualTo(open("access-2"));
        assertThat(channels.network.refreshed).containsExactly("access-1 refresh-1");
    }

    @Test
    void isUsedUpWhenTheNetworkHasNoneToGiveNow() {
        Connector connector = connect();
        channels.clock.forward(Duration.ofMinutes(119).plusSeconds(30));
        refuse(NetworkError.Kind.TRANSIENT);

        assertThat(channels.open(team, connector)).isEqualTo(open("access-1"));
    }

    @Test
    void cannotBeUsedNowWhenItHasRunOutAndTheNetworkHasNoneToGive() {
        Connector connector = connect();
        channels.clock.forward(TWO_HOURS);
        refuse(NetworkError.Kind.TRANSIENT);

        assertThat(channels.open(team, connector))
                .isInstanceOfSatisfying(
                        OpenedAccount.NotNow.class,
                        notNow -> assertThat(notNow.error().kind()).isEqualTo(NetworkError.Kind.TRANSIENT));

        grant("access-2", Optional.of("refresh-2"));
        assertThat(channels.open(team, connector)).isEqualTo(open("access-2"));
    }

    @Test
    void mustBeConnectedAgainWhenItsRefreshTokenIsTakenNoMore() {
        Connector connector = connect();
        channels.clock.forward(TWO_HOURS);
        refuse(NetworkError.Kind.RECONNECT_REQUIRED);

        assertThat(channels.open(team, connector)).isInstanceOf(OpenedAccount.Expired.class);
        assertThat(channels.read.read(team.id(), connector.id()).status()).isEqualTo(ConnectorStatus.EXPIRED);
        assertThat(channels.open(team, connector)).isInstanceOf(OpenedAccount.Expired.class);
        assertThat(channels.network.refreshed).hasSize(1);
    }

    @Test
    void isNotRefreshedInsteadOfATokenThatIsNoLongerItsOwn() {
        Connector connector = connect();
        assertThat(channels.insteadOf(team, connector, "access-1")).isEqualTo(open("access-2"));

        assertThat(channels.insteadOf(team, connector, "access-1")).isEqualTo(open("access-2"));

        assertThat(channels.network.refreshed).hasSize(1);
    }

    @Test
    void isKeptAliveDailyAlsoWhenNobodyUsesIt() {
        Connector connector = connect();
        channels.clock.forward(Duration.ofDays(1));

        channels.refreshExpiring.refreshAll();

        assertThat(channels.network.refreshed).contains("access-1 refresh-1");
        assertThat(channels.read.read(team.id(), connector.id()).tokenExpiresAt())
                .hasValueSatisfying(end -> assertThat(end).isAfter(channels.clock.instant()));
    }

    @Test
    void isReachedByWhatTheNetworkSaidOfIt() {
        Connector connector = connect();

        assertThat(channels.open(team, connector))
                .isInstanceOfSatisfying(
                        OpenedAccount.Open.class,
                        opened ->
                                assertThat(opened.account().attributes()).isEqualTo(Map.of("server", "fika.example")));
    }

    private Connector connect() {
        Instant end = channels.clock.instant().plus(TWO_HOURS);
        channels.network.answer = new AuthorizationResult.Granted(List.of(new AuthorizedAccount(
                "1784",
                "Café Norr",
                "cafe.norr",
                Optional.empty(),
                Map.of("server", "fika.example"),
                new Credentials(
                        new AccessToken("access-1"),
                        Optional.of(new AccessToken("refresh-1")),
                        Optional.of(end),
                        List.of()))));
        return channels.finished(team).getFirst();
    }

    private void grant(String access, Optional<String> refresh) {
        grant(access, refresh, Duration.ofDays(100));
    }

    private void grant(String access, Optional<String> refresh, Duration lasts) {
        channels.network.fresh = new RefreshResult.Refreshed(new Credentials(
                new AccessToken(access),
                refresh.map(AccessToken::new),
                Optional.of(channels.clock.instant().plus(lasts)),
                List.of()));
    }

    private void refuse(NetworkError.Kind kind) {
        channels.network.fresh = new RefreshResult.Refused(new NetworkError(kind, "1", "No", Optional.empty(), ""));
    }

    private static void await(CountDownLatch latch) {
        try {
            boolean _ = latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OpenedAccount open(String token) {
        return new OpenedAccount.Open(
                new Account("1784", "cafe.norr", Map.of("server", "fika.example"), new AccessToken(token)));
    }
}
