package com.presenceos.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.Disconnect;
import com.presenceos.channels.accounts.OpenAccounts;
import com.presenceos.channels.accounts.ReadConnectors;
import com.presenceos.channels.accounts.RefreshAccount;
import com.presenceos.channels.accounts.RefreshExpiringAccounts;
import com.presenceos.channels.accounts.TokenVault;
import com.presenceos.channels.connect.DynamoPendingAuthorizations;
import com.presenceos.channels.connect.FinishAuthorization;
import com.presenceos.channels.connect.PendingAuthorizations;
import com.presenceos.channels.connect.StartAuthorization;
import com.presenceos.channels.meta.AnswerTimeouts;
import com.presenceos.channels.meta.Instagram;
import com.presenceos.channels.meta.InstagramConfig;
import com.presenceos.channels.meta.MetaApp;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.config.Config;
import com.presenceos.platform.failure.Unavailable;
import com.presenceos.publishing.limits.PacedCalls;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The networks and the connected accounts. */
public final class Channels {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration SET_UP_TAKES = Duration.ofMinutes(5);

    private final Application app;
    private final ConnectorStore connectors = new ConnectorStore();
    private final Supplier<SecureRandom> random = Lazy.of(SecureRandom::new);
    private final Supplier<Networks> networks;
    private final Supplier<TokenVault> vault;
    private final Supplier<PendingAuthorizations> pending;

    Channels(Application app) {
        this.app = app;
        this.networks = Lazy.of(() -> new Networks(List.of(instagram())));
        this.vault = Lazy.of(() ->
                new TokenVault(() -> app.secrets().json(app.config().text("TOKEN_KEYS_SECRET")), random));
        this.pending = Lazy.of(() -> new DynamoPendingAuthorizations(
                app.aws().dynamoDb(), app.config().text("OAUTH_STATE_TABLE")));
    }

    private Network instagram() {
        Config config = app.config();
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
        InstagramConfig instagram = new InstagramConfig(
                config.uri("INSTAGRAM_AUTHORIZE_URL"),
                config.uri("INSTAGRAM_TOKEN_URL"),
                config.uri("INSTAGRAM_GRAPH_URL"),
                config.uri("INSTAGRAM_EXCHANGE_URL"),
                () -> metaApp(app.secrets().json(config.text("INSTAGRAM_SECRET"))));
        return new Instagram(instagram, http, AnswerTimeouts.USUAL, app.clock(), new PacedCalls(app.limits()::pacing));
    }

    // A deployment starts with an empty secret: Meta's app is registered by hand.
    private static MetaApp metaApp(JsonNode secret) {
        String id = secret.path("client_id").asText();
        String password = secret.path("client_secret").asText();
        if (id.isEmpty() || password.isEmpty()) {
            throw new Unavailable(
                    "Instagram is not set up here yet: its operator must store the app's client_id and client_secret",
                    SET_UP_TAKES,
                    new IllegalStateException("INSTAGRAM_SECRET has no client_id or no client_secret"));
        }
        return new MetaApp(id, password);
    }

    public Networks networks() {
        return networks.get();
    }

    public StartAuthorization startAuthorization() {
        return new StartAuthorization(
                app.database(),
                app.brands().store(),
                networks.get(),
                pending.get(),
                app.config().uri("PUBLIC_URL"),
                random,
                app.clock());
    }

    public FinishAuthorization finishAuthorization() {
        return new FinishAuthorization(
                app.publishing().reconnected(),
                app.brands().store(),
                connectors,
                networks.get(),
                pending.get(),
                vault.get(),
                app.ids(),
                app.clock());
    }

    public ReadConnectors readConnectors() {
        return new ReadConnectors(app.database(), app.brands().store(), connectors, app.clock());
    }

    public Disconnect disconnect() {
        return new Disconnect(app.database(), connectors, app.clock());
    }

    public OpenAccounts accounts() {
        return new OpenAccounts(app.database(), connectors, vault.get(), refreshAccount(), app.clock());
    }

    public RefreshExpiringAccounts refreshExpiringAccounts() {
        return new RefreshExpiringAccounts(app.database(), networks, refreshAccount(), app.clock());
    }

    private RefreshAccount refreshAccount() {
        return new RefreshAccount(
                app.database(),
                connectors,
                networks,
                vault.get(),
                () -> app.publishing().reconnected(),
                app.clock());
    }

    public ConnectorStore connectors() {
        return connectors;
    }
}
