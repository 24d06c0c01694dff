package com.presenceos.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.Disconnect;
import com.presenceos.channels.accounts.OpenAccounts;
import com.presenceos.channels.accounts.ReadConnectors;
import com.presenceos.channels.accounts.RefreshAccount;
import com.presenceos.channels.accounts.RefreshExpiringAccounts;
import com.presenceos.channels.accounts.TokenVault;
import com.presenceos.channels.connect.ChooseAccounts;
import com.presenceos.channels.connect.DynamoPendingAuthorizations;
import com.presenceos.channels.connect.DynamoPendingChoices;
import com.presenceos.channels.connect.FinishAuthorization;
import com.presenceos.channels.connect.PendingAuthorizations;
import com.presenceos.channels.connect.PendingChoices;
import com.presenceos.channels.connect.StartAuthorization;
import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.limits.PacedCalls;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.Supplier;

/** The networks and the connected accounts. */
public final class Channels {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final Application app;
    private final ConnectorStore connectors = new ConnectorStore();
    private final Supplier<SecureRandom> random = Lazy.of(SecureRandom::new);
    private final Supplier<Networks> networks;
    private final Supplier<TokenVault> vault;
    private final Supplier<PendingAuthorizations> pending;
    private final Supplier<PendingChoices> choices;

    Channels(Application app) {
        this.app = app;
        this.networks = Lazy.of(this::open);
        this.vault = Lazy.of(() -> new TokenVault(app.vault()));
        this.pending = Lazy.of(() -> new DynamoPendingAuthorizations(
                app.aws().dynamoDb(), app.config().text("OAUTH_STATE_TABLE")));
        this.choices = Lazy.of(() ->
                new DynamoPendingChoices(app.aws().dynamoDb(), app.config().text("OAUTH_STATE_TABLE")));
    }

    /** One client for all networks: it keeps its connections, and its threads. */
    private Networks open() {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
        JsonNode addresses = app.config().json("NETWORKS");
        CallBudget budget = new PacedCalls(app.limits()::pacing);
        Supplier<JsonNode> secrets = () -> app.secrets().json(app.config().text("NETWORKS_SECRET"));
        return app.catalog()
                .open(rules -> new NetworkParts(
                        new NetworkSettings(rules.name(), rules.platform().word(), addresses, secrets),
                        http,
                        app.clock(),
                        budget));
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
                choices.get(),
                vault.get(),
                app.ids(),
                random,
                app.clock());
    }

    public ChooseAccounts chooseAccounts() {
        return new ChooseAccounts(
                app.publishing().reconnected(),
                app.brands().store(),
                connectors,
                choices.get(),
                app.ids(),
                app.clock());
    }

    public ReadConnectors readConnectors() {
        return new ReadConnectors(app.database(), app.brands().store(), connectors, app.clock());
    }

    public Disconnect disconnect() {
        return new Disconnect(app.database(), connectors, app.publishing().waiting()::ofAccount, app.clock());
    }

    public OpenAccounts accounts() {
        return new OpenAccounts(
                app.database(),
                connectors,
                networks,
                vault.get(),
                refreshAccount(),
                app.clock(),
                Pause.sleeping(app.clock()));
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
