package com.presenceos.channels.accounts;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Trades an account's token for a fresh one. The network is asked while no transaction is open, by one worker at a time: some
 * networks take a refresh token once, and one that comes a second time for a thief's. What it answers is stored only if the
 * token is still the one that was traded, so that a newer one is never overwritten.
 */
public final class RefreshAccount {

    // Longer than the network is waited for; a worker that dies meanwhile keeps the others from asking for so long.
    static final Duration LEASE = Duration.ofSeconds(30);

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
        this.tokens = new StoredTokens(database, vault, clock);
        this.clock = clock;
    }

    /** Trades whatever token the account has. Answers what the network objects to; nothing also when there was none to trade. */
    public Optional<NetworkError> refresh(WorkspaceId workspace, ConnectorId id) {
        return database.inWorkspace(workspace, tx -> connectors.account(tx, id))
                .map(stored -> refresh(workspace, stored))
                .flatMap(outcome -> switch (outcome) {
                    case RefreshOutcome.Refused(var error) -> Optional.of(error);
                    case RefreshOutcome.Refreshed _, RefreshOutcome.Elsewhere _, RefreshOutcome.Nothing _ ->
                        Optional.empty();
                });
    }

    /** Trades the token that the account had when it was read. */
    RefreshOutcome refresh(WorkspaceId workspace, StoredAccount stored) {
        Connector connector = stored.connector().at(clock.instant());
        boolean isAlive = switch (connector.status()) {
            case CONNECTED, ERROR -> true;
            case EXPIRED, REVOKED -> false;
        };
        if (!isAlive) {
            return new RefreshOutcome.Nothing();
        }
        return tokens.open(workspace, stored)
                .map(held -> refresh(workspace, connector, held, tokens.refreshToken(workspace, stored, held)))
                .orElseGet(RefreshOutcome.Nothing::new);
    }

    private RefreshOutcome refresh(
            WorkspaceId workspace, Connector connector, StoredTokens.Held held, Optional<AccessToken> refreshToken) {
        Instant now = clock.instant();
        Instant until = now.plus(LEASE);
        boolean alone = database.inWorkspace(
                workspace,
                tx -> ConnectorTokens.beginRefreshing(tx, connector.id(), held.encryptedToken(), until, now));
        if (!alone) {
            return new RefreshOutcome.Elsewhere();
        }
        Network network = networks.get().get(connector.platform());
        return switch (network.authorizing().refresh(held.account(), refreshToken)) {
            case RefreshResult.Refreshed(Credentials fresh) -> {
                store(workspace, connector, held, fresh);
                yield new RefreshOutcome.Refreshed();
            }
            case RefreshResult.Refused(NetworkError error) -> {
                refused(workspace, connector, held, error, until);
                yield new RefreshOutcome.Refused(error);
            }
        };
    }

    /** It may have been marked as expired meanwhile, and is well again by this. */
    private void store(WorkspaceId workspace, Connector connector, StoredTokens.Held held, Credentials credentials) {
        EncryptedTokens fresh = vault.encrypt(credentials, TokenPlace.of(workspace, connector));
        boolean _ = mended.get().store(workspace, tx -> {
            boolean replaced =
                    ConnectorTokens.replace(tx, connector.id(), held.encryptedToken(), fresh, clock.instant()) > 0;
            return new MendedAccounts.Stored<>(replaced, replaced ? List.of(connector.id()) : List.of());
        });
    }

    private void refused(
            WorkspaceId workspace, Connector connector, StoredTokens.Held held, NetworkError error, Instant until) {
        database.inWorkspace(workspace, tx -> {
            ConnectorTokens.endRefreshing(tx, connector.id(), until);
            return isForGood(error)
                    ? ConnectorTokens.expire(tx, connector.id(), held.encryptedToken(), error.detail(), clock.instant())
                    : 0;
        });
    }

    static boolean isForGood(NetworkError error) {
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
