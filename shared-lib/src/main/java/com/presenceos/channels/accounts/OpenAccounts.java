package com.presenceos.channels.accounts;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/** Opens connected accounts for publishing, and writes down when a network no longer lets us in. */
public final class OpenAccounts {

    private static final String NO_REASON = "Connect the account again";

    private final Database database;
    private final ConnectorStore connectors;
    private final StoredTokens tokens;
    private final RefreshAccount refresh;
    private final InstantSource clock;

    public OpenAccounts(
            Database database,
            ConnectorStore connectors,
            TokenVault vault,
            RefreshAccount refresh,
            InstantSource clock) {
        this.database = database;
        this.connectors = connectors;
        this.tokens = new StoredTokens(database, connectors, vault, clock);
        this.refresh = refresh;
        this.clock = clock;
    }

    /** An account with status {@code error} is opened too: its owner may have acted, and only the network knows. */
    public OpenedAccount open(WorkspaceId workspace, ConnectorId id) {
        return database.inWorkspace(workspace, tx -> connectors.account(tx, id))
                .map(stored -> access(workspace, stored))
                .orElseGet(OpenedAccount.Disconnected::new);
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
                tokens.open(workspace, connector, stored.encryptedToken().get())
                        .map(token -> access(connector, token))
                        .orElseGet(() -> new OpenedAccount.Expired(StoredTokens.MISPLACED));
        };
    }

    private static OpenedAccount access(Connector connector, AccessToken token) {
        Account account = new Account(connector.accountId(), connector.accountUsername(), token);
        return connector.pausedAt().isPresent() ? new OpenedAccount.Paused(account) : new OpenedAccount.Open(account);
    }

    /**
     * Opens the account after asking its network for a fresh token. Where the network has none to give now, or another
     * worker has already stored one, that is what it is opened with.
     */
    public OpenedAccount refresh(WorkspaceId workspace, ConnectorId id) {
        refresh.refresh(workspace, id);
        return open(workspace, id);
    }

    /**
     * The network no longer takes this token: until the account is connected again, nothing goes out through it. Answers
     * false, and changes nothing, when another token has come meanwhile: that one may well be good.
     */
    public boolean expire(WorkspaceId workspace, ConnectorId id, AccessToken refused, String reason) {
        return database.inWorkspace(workspace, tx -> connectors.account(tx, id))
                .flatMap(account -> account.encryptedToken()
                        .filter(stored -> tokens.open(workspace, account.connector(), stored)
                                .filter(refused::equals)
                                .isPresent()))
                .map(stored -> database.inWorkspace(
                        workspace, tx -> connectors.expireToken(tx, id, stored, reason, clock.instant())))
                .map(written -> written > 0)
                .orElse(false);
    }
}
