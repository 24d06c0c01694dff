package com.presenceos.channels.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.Disconnect;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.accounts.OpenAccounts;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.accounts.ReadConnectors;
import com.presenceos.channels.accounts.RefreshAccount;
import com.presenceos.channels.accounts.RefreshExpiringAccounts;
import com.presenceos.channels.accounts.TokenVault;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizationReturn;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.ledger.WaitingPosts;
import com.presenceos.testing.TestClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The use cases of connecting, on a real database, with a network and a state table of the test. */
public final class ChannelsFixture {

    public static final String KEY = "a text that is surely long enough to be a key";

    public final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    public final ConsentingNetwork network = new ConsentingNetwork();
    public final PendingAuthorizationsInMemory pending = new PendingAuthorizationsInMemory();
    public final StartAuthorization start;
    public final PendingChoicesInMemory choices = new PendingChoicesInMemory();
    public final FinishAuthorization finish;
    public final ChooseAccounts choose;
    public final ReadConnectors read;
    public final Disconnect disconnect;
    public final OpenAccounts accounts;
    public final RefreshExpiringAccounts refreshExpiring;

    /** What happens elsewhere while an account waits for another worker. */
    public Runnable whileWaiting = () -> {};

    public ChannelsFixture(TestDatabase testDatabase) {
        Database database = testDatabase.database();
        ConnectorStore connectors = new ConnectorStore();
        Networks networks = new Networks(List.of(network));
        SecureRandom random = new SecureRandom();
        TokenVault vault = new TokenVault(() -> keys(KEY), () -> random);
        start = new StartAuthorization(
                database,
                new BrandStore(),
                networks,
                pending,
                URI.create("https://presence.example"),
                () -> random,
                clock);
        finish = new FinishAuthorization(
                mended(database),
                new BrandStore(),
                connectors,
                networks,
                pending,
                choices,
                vault,
                new Ids(clock, random),
                () -> random,
                clock);
        choose = new ChooseAccounts(
                mended(database), new BrandStore(), connectors, choices, new Ids(clock, random), clock);
        read = new ReadConnectors(database, new BrandStore(), connectors, clock);
        disconnect = new Disconnect(database, connectors, new WaitingPosts()::ofAccount, clock);
        RefreshAccount refresh =
                new RefreshAccount(database, connectors, () -> networks, vault, () -> mended(database), clock);
        accounts = new OpenAccounts(database, connectors, () -> networks, vault, refresh, clock, instant -> {
            clock.forward(Duration.between(clock.instant(), instant));
            whileWaiting.run();
        });
        refreshExpiring = new RefreshExpiringAccounts(database, () -> networks, refresh, clock);
    }

    /** Nothing waits for the accounts of these tests. */
    private static MendedAccounts mended(Database database) {
        return new MendedAccounts() {
            @Override
            public <T> T store(WorkspaceId workspace, Function<Handle, Stored<T>> work) {
                return database.inWorkspace(workspace, work).answer();
            }
        };
    }

    public static JsonNode keys(String current, String... older) {
        ObjectNode secret = JsonNodeFactory.instance.objectNode().put("current", current);
        for (String key : older) {
            secret.withArray("older").add(key);
        }
        return secret;
    }

    /** Opens an account for a call in the next minute. */
    public OpenedAccount open(TestWorkspace team, Connector connector) {
        return accounts.open(team.id(), connector.id(), clock.instant().plus(Duration.ofMinutes(1)));
    }

    public OpenedAccount insteadOf(TestWorkspace team, Connector connector, String refused) {
        return accounts.insteadOf(team.id(), connector.id(), new AccessToken(refused));
    }

    /** Begins as this person and answers the state that went to the network. */
    public String begin(TestWorkspace team) {
        start.start(team.actor(), team.brand(), "instagram", Map.of());
        return pending.only().state();
    }

    public Connector connect(TestWorkspace team, String accountId, String token) {
        return connect(team, accountId, token, Optional.empty());
    }

    public Connector connect(TestWorkspace team, String accountId, String token, Optional<Instant> expiresAt) {
        network.answer = granted(accountId, token, expiresAt);
        return finished(team).getFirst();
    }

    /** The accounts that are connected by what the network grants now. */
    public List<Connector> finished(TestWorkspace team) {
        return ((Finished.Connected) finish.finish(team.actor(), withCode(begin(team)))).accounts();
    }

    public static AuthorizationResult granted(String accountId, String token, Optional<Instant> expiresAt) {
        Credentials credentials =
                new Credentials(new AccessToken(token), Optional.empty(), expiresAt, List.of("basic", "publish"));
        return new AuthorizationResult.Granted(List.of(
                new AuthorizedAccount(accountId, "Café Norr", "cafe.norr", Optional.empty(), Map.of(), credentials)));
    }

    public static AuthorizationReturn withCode(String state) {
        return new AuthorizationReturn(state, Optional.of("the-code"), Optional.empty());
    }

    public static AuthorizationReturn withError(String state, String error) {
        return new AuthorizationReturn(state, Optional.empty(), Optional.of(error));
    }
}
