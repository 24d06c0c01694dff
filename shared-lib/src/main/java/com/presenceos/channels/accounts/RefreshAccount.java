package com.presenceos.channels.accounts;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.channels.network.TokenSet;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Trades an account's token for a fresh one. The network is asked while no transaction is open; what it answers is
 * stored only if the token is still the one that was traded, so that a newer one is never overwritten.
 */
public final class RefreshAccount {

    private final Database database;
    private final ConnectorStore connectors;
    private final Supplier<Networks> networks;
    private final TokenVault vault;
    private final Supplier<MendedAccounts> mended;
    private final StoredTokens tokens;
    private final InstantSource clock;

    /** @param networks asked when a token is traded: not every function that opens accounts reaches the networks */
    public RefreshAccount(
            Database database,
            ConnectorStore connectors,
            Supplier<Networks> networks,
            TokenVault vault,
            Supplier<MendedAccounts> mended,
            InstantSource clock) {
        this.database = database;
        this.connectors = connectors;
        this.networks = networks;
        this.vault = vault;
        this.mended = mended;
        this.tokens = new StoredTokens(database, connectors, vault, clock);
        this.clock = clock;
    }

    /** Answers what the network objects to; nothing also when there was no token to trade. */
    public Optional<NetworkError> refresh(WorkspaceId workspace, ConnectorId id) {
        return database.inWorkspace(workspace, tx -> connectors.account(tx, id))
                .flatMap(stored -> stored.encryptedToken().flatMap(token -> trade(workspace, stored, token)));
    }

    private Optional<NetworkError> trade(WorkspaceId workspace, StoredAccount stored, String traded) {
        Connector connector = stored.connector().at(clock.instant());
        boolean isAlive = switch (connector.status()) {
            case CONNECTED, ERROR -> true;
            case EXPIRED, REVOKED -> false;
        };
        if (!isAlive) {
            return Optional.empty();
        }
        return tokens.open(workspace, connector, traded)
                .map(token -> new Account(connector.accountId(), connector.accountUsername(), token))
                .flatMap(account -> trade(workspace, connector, account, traded));
    }

    private Optional<NetworkError> trade(WorkspaceId workspace, Connector connector, Account account, String traded) {
        return switch (networks.get().get(connector.platform()).refresh(account)) {
            case RefreshResult.Refreshed(TokenSet refreshed) -> {
                EncryptedTokens fresh = vault.encrypt(refreshed, TokenPlace.of(workspace, connector));
                // It may have been marked as expired meanwhile, and is well again by this.
                boolean _ = mended.get().store(workspace, tx -> {
                    boolean replaced = connectors.replaceToken(tx, connector.id(), traded, fresh, clock.instant()) > 0;
                    return new MendedAccounts.Stored<>(replaced, replaced ? List.of(connector.id()) : List.of());
                });
                yield Optional.empty();
            }
            case RefreshResult.Refused(NetworkError error) -> {
                if (isForGood(error)) {
                    database.inWorkspace(
                            workspace,
                            tx -> connectors.expireToken(tx, connector.id(), traded, error.detail(), clock.instant()));
                }
                yield Optional.of(error);
            }
        };
    }

    private static boolean isForGood(NetworkError error) {
        return switch (error.kind()) {
            case RECONNECT_REQUIRED, AUTH_EXPIRED, PERMISSION_MISSING -> true;
            case TRANSIENT,
                    RATE_LIMITED,
                    APP_RATE_LIMITED,
                    QUOTA_EXHAUSTED,
                    ACCOUNT_RESTRICTED,
                    SPAM_BLOCKED,
                    CONTENT_INVALID,
                    DUPLICATE,
                    MEDIA_UNREACHABLE,
                    MEDIA_PROCESSING_FAILED,
                    NOT_READY,
                    APP_CONFIG,
                    BILLING,
                    PROTOCOL -> false;
        };
    }
}
