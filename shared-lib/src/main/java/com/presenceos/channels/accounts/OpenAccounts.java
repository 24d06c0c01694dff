package com.presenceos.channels.accounts;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens connected accounts for publishing, and writes down when a network no longer lets us in. */
public final class OpenAccounts implements AccountAccess {

    private static final String NO_REASON = "Connect the account again";

    private static final NetworkError BUSY = new NetworkError(
            NetworkError.Kind.TRANSIENT,
            "refreshing",
            "Another worker asks the network for a fresh token",
            Optional.empty(),
            "");

    private final Database database;
    private final ConnectorStore connectors;
    private final Supplier<Networks> networks;
    private final StoredTokens tokens;
    private final SharedRefresh refresh;
    private final InstantSource clock;

    /** @param pause waits while another worker asks a network for a fresh token */
    public OpenAccounts(
            Database database,
            ConnectorStore connectors,
            Supplier<Networks> networks,
            TokenVault vault,
            RefreshAccount refresh,
            InstantSource clock,
            Pause pause) {
        this.database = database;
        this.connectors = connectors;
        this.networks = networks;
        this.tokens = new StoredTokens(database, vault, clock);
        this.refresh = new SharedRefresh(database, connectors, refresh, clock, pause);
        this.clock = clock;
    }

    @Override
    public OpenedAccount open(WorkspaceId workspace, ConnectorId id, Instant goodUntil) {
        return stored(workspace, id)
                .map(stored ->
                        isToBeRefreshed(stored, goodUntil) ? refreshed(workspace, stored) : access(workspace, stored))
                .orElseGet(OpenedAccount.Disconnected::new);
    }

    @Override
    public OpenedAccount insteadOf(WorkspaceId workspace, ConnectorId id, AccessToken refused) {
        return stored(workspace, id)
                .map(stored ->
                        holds(workspace, stored, refused) ? refreshed(workspace, stored) : access(workspace, stored))
                .orElseGet(OpenedAccount.Disconnected::new);
    }

    private Optional<StoredAccount> stored(WorkspaceId workspace, ConnectorId id) {
        return database.inWorkspace(workspace, tx -> connectors.account(tx, id));
    }

    private boolean isToBeRefreshed(StoredAccount stored, Instant goodUntil) {
        return stored.connector()
                .tokenExpiresAt()
                .filter(goodUntil::isAfter)
                .flatMap(_ -> stored.obtainedAt())
                .filter(since -> !since.plus(youngest(stored)).isAfter(clock.instant()))
                .isPresent();
    }

    private Duration youngest(StoredAccount stored) {
        return networks.get()
                .get(stored.connector().platform())
                .rules()
                .tokens()
                .youngest();
    }

    private boolean holds(WorkspaceId workspace, StoredAccount stored, AccessToken token) {
        return tokens.open(workspace, stored)
                .filter(held -> held.account().token().equals(token))
                .isPresent();
    }

    private OpenedAccount refreshed(WorkspaceId workspace, StoredAccount stored) {
        return switch (refresh.refresh(workspace, stored)) {
            case RefreshOutcome.Refreshed _, RefreshOutcome.Nothing _ ->
                asItIs(workspace, stored.connector().id());
            case RefreshOutcome.Elsewhere _ -> without(workspace, stored, BUSY);
            case RefreshOutcome.Refused(var error) -> without(workspace, stored, error);
        };
    }

    /** There is no fresh token now: what has not run out yet is good for this once. */
    private OpenedAccount without(WorkspaceId workspace, StoredAccount stored, NetworkError why) {
        return switch (asItIs(workspace, stored.connector().id())) {
            case OpenedAccount.Open(var account) when hasRunOut(stored) -> new OpenedAccount.NotNow(account, why);
            case OpenedAccount opened -> opened;
        };
    }

    private OpenedAccount asItIs(WorkspaceId workspace, ConnectorId id) {
        return stored(workspace, id)
                .map(stored -> access(workspace, stored))
                .orElseGet(OpenedAccount.Disconnected::new);
    }

    private boolean hasRunOut(StoredAccount stored) {
        return stored.connector()
                .tokenExpiresAt()
                .filter(end -> !clock.instant().isBefore(end))
                .isPresent();
    }

    private OpenedAccount access(WorkspaceId workspace, StoredAccount stored) {
        Connector connector = stored.connector().at(clock.instant());
        if (connector.disconnectedAt().isPresent() || stored.encryptedToken().isEmpty()) {
            return new OpenedAccount.Disconnected();
        }
        String reason = connector.lastError().orElse(NO_REASON);
        return switch (connector.status()) {
            case EXPIRED -> new OpenedAccount.Expired(reason);
            case REVOKED -> new OpenedAccount.Revoked(reason);
            case CONNECTED, ERROR ->
                tokens.open(workspace, stored)
                        .map(held -> access(connector, held.account()))
                        .orElseGet(() -> new OpenedAccount.Expired(StoredTokens.MISPLACED));
        };
    }

    private static OpenedAccount access(Connector connector, Account account) {
        return connector.pausedAt().isPresent() ? new OpenedAccount.Paused(account) : new OpenedAccount.Open(account);
    }

    @Override
    public boolean expire(WorkspaceId workspace, ConnectorId id, AccessToken refused, String reason) {
        return stored(workspace, id)
                .flatMap(stored -> tokens.open(workspace, stored))
                .filter(held -> held.account().token().equals(refused))
                .map(held -> database.inWorkspace(
                        workspace,
                        tx -> ConnectorTokens.expire(tx, id, held.encryptedToken(), reason, clock.instant())))
                .map(written -> written > 0)
                .orElse(false);
    }
}
