package com.presenceos.channels.accounts;

import com.presenceos.channels.accounts.TokenPlace.Use;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the access token that is stored with an account, and closes the account when it is not the account's own. */
final class StoredTokens {

    static final String MISPLACED = "The stored access does not belong to this account; connect the account again";

    private static final Logger LOG = LoggerFactory.getLogger(StoredTokens.class);

    private final Database database;
    private final ConnectorStore connectors;
    private final TokenVault vault;
    private final InstantSource clock;

    StoredTokens(Database database, ConnectorStore connectors, TokenVault vault, InstantSource clock) {
        this.database = database;
        this.connectors = connectors;
        this.vault = vault;
        this.clock = clock;
    }

    /** Nothing when it belongs elsewhere: the account is marked, as one that must be connected again. */
    Optional<AccessToken> open(WorkspaceId workspace, Connector connector, String stored) {
        return switch (vault.open(stored, TokenPlace.of(workspace, connector), Use.ACCESS)) {
            case UnsealedToken.InPlace(AccessToken token) -> Optional.of(token);
            case UnsealedToken.Misplaced() -> {
                LOG.error(
                        "The token stored with account {} was sealed for another; the account is closed",
                        connector.id());
                database.inWorkspace(
                        workspace,
                        tx -> connectors.expireToken(tx, connector.id(), stored, MISPLACED, clock.instant()));
                yield Optional.empty();
            }
        };
    }
}
