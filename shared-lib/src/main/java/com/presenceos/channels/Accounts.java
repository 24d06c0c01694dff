package com.presenceos.channels;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/** Opens connected accounts for publishing, and writes down when a network no longer lets us in. */
public final class Accounts {

    private static final String NO_REASON = "Connect the account again";

    private final Database database;
    private final ConnectorStore connectors;
    private final TokenVault vault;
    private final RefreshAccount refresh;
    private final InstantSource clock;

    public Accounts(
            Database database,
            ConnectorStore connectors,
            TokenVault vault,
            RefreshAccount refresh,
            InstantSource clock) {
        this.database = database;
        this.connectors = connectors;
        this.vault = vault;
        this.refresh = refresh;
        this.clock = clock;
    }

    /** An account with status {@code error} is opened too: its owner may have acted, and only the network knows. */
    public OpenedAccount open(WorkspaceId workspace, ConnectorId id) {
        return database.inWorkspace(workspace, tx -> connectors.account(tx, id))
                .map(this::access)
                .orElseGet(OpenedAccount.Disconnected::new);
    }

    private OpenedAccount access(StoredAccount stored) {
        Connector connector = stored.connector().at(clock.instant());
        if (connector.disconnectedAt().isPresent() || stored.encryptedToken().isEmpty()) {
            return new OpenedAccount.Disconnected();
        }
        String reason = connector.lastError().orElse(NO_REASON);
        return switch (connector.status()) {
            case EXPIRED -> new OpenedAccount.Expired(reason);
            case REVOKED -> new OpenedAccount.Revoked(reason);
            case CONNECTED, ERROR -> {
                Account account = new Account(
                        connector.accountId(),
                        connector.accountUsername(),
                        vault.decrypt(stored.encryptedToken().get()));
                yield connector.pausedAt().isPresent()
                        ? new OpenedAccount.Paused(account)
                        : new OpenedAccount.Open(account);
            }
        };
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
                .flatMap(StoredAccount::encryptedToken)
                .filter(stored -> vault.decrypt(stored).equals(refused))
                .map(stored -> database.inWorkspace(
                        workspace, tx -> connectors.expireToken(tx, id, stored, reason, clock.instant())))
                .map(written -> written > 0)
                .orElse(false);
    }
}
