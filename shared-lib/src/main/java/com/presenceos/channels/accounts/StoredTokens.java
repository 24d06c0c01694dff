package com.presenceos.channels.accounts;

import com.presenceos.channels.accounts.TokenPlace.Use;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the tokens that are stored with an account, and closes the account when they are not its own. */
final class StoredTokens {

    static final String MISPLACED = "The stored access does not belong to this account; connect the account again";

    private static final Logger LOG = LoggerFactory.getLogger(StoredTokens.class);

    private final Database database;
    private final TokenVault vault;
    private final InstantSource clock;

    StoredTokens(Database database, TokenVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** What the account can be used by; empty when it has nothing, or what it has belongs elsewhere. */
    Optional<Held> open(WorkspaceId workspace, StoredAccount stored) {
        Connector connector = stored.connector();
        return stored.encryptedToken()
                .flatMap(access -> open(workspace, connector, access, Use.ACCESS, access)
                        .map(token -> new Held(
                                new Account(
                                        connector.accountId(),
                                        connector.accountUsername(),
                                        connector.attributes(),
                                        token),
                                access)));
    }

    /** What can be traded for fresh tokens, besides the one that the account is used by. */
    Optional<AccessToken> refreshToken(WorkspaceId workspace, StoredAccount stored, Held held) {
        return stored.encryptedRefreshToken()
                .flatMap(refresh -> open(workspace, stored.connector(), refresh, Use.REFRESH, held.encryptedToken()));
    }

    /** One that belongs elsewhere is not opened: the account is marked, as one that must be connected again. */
    private Optional<AccessToken> open(
            WorkspaceId workspace, Connector connector, String stored, Use use, String accessToken) {
        return switch (vault.open(stored, TokenPlace.of(workspace, connector), use)) {
            case UnsealedToken.InPlace(AccessToken token) -> Optional.of(token);
            case UnsealedToken.Misplaced() -> {
                LOG.error(
                        "The token stored with account {} was sealed for another; the account is closed",
                        connector.id());
                database.inWorkspace(
                        workspace,
                        tx -> ConnectorTokens.expire(tx, connector.id(), accessToken, MISPLACED, clock.instant()));
                yield Optional.empty();
            }
        };
    }

    /**
     * What an account has.
     *
     * @param encryptedToken the token as it is stored, by which a later write knows that it still is
     */
    record Held(Account account, String encryptedToken) {

        @Override
        public String toString() {
            return "Held for " + account.username();
        }
    }
}
