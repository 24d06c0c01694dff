package com.presenceos.channels.accounts;

import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes tokens before they run out, when their network's rules say, so that nobody has to connect an account again for that. */
public final class RefreshExpiringAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshExpiringAccounts.class);

    // Less than the function may run; the rest comes with the next run.
    private static final Duration LONGEST_RUN = Duration.ofSeconds(35);
    private static final int AT_ONCE = 200;

    private static final String EXPIRING = """
            SELECT id, workspace_id, token_expires_at
            FROM social_connectors
            WHERE platform = :platform
              AND disconnected_at IS NULL
              AND status IN ('connected', 'error')
              -- One that can be renewed is renewed also when it has run out: refresh tokens that nobody uses run out, too.
              AND (token_expires_at > :now OR renewable)
              AND token_expires_at <= :soon
              AND token_obtained_at <= :oldEnough
            ORDER BY token_expires_at
            LIMIT :limit
            """;

    private final Database database;
    private final Supplier<Networks> networks;
    private final RefreshAccount refresh;
    private final InstantSource clock;

    public RefreshExpiringAccounts(
            Database database, Supplier<Networks> networks, RefreshAccount refresh, InstantSource clock) {
        this.database = database;
        this.networks = networks;
        this.refresh = refresh;
        this.clock = clock;
    }

    /** Answers how many have a fresh token. */
    public int refreshAll() {
        Instant begun = clock.instant();
        int refreshed = 0;
        for (Expiring account : expiring(begun)) {
            if (clock.instant().isAfter(begun.plus(LONGEST_RUN))) {
                LOG.warn("Not every token that is about to run out could be refreshed; the next run goes on");
                break;
            }
            refreshed += refresh(account) ? 1 : 0;
        }
        return refreshed;
    }

    private boolean refresh(Expiring account) {
        try {
            Optional<NetworkError> error = refresh.refresh(account.workspace, account.connector);
            error.ifPresent(why -> LOG.warn(
                    "The token of connector {} was not refreshed: {} {}, trace {}",
                    account.connector,
                    why.kind(),
                    why.code(),
                    why.traceId()));
            return error.isEmpty();
        } catch (RuntimeException e) {
            // One account that cannot be opened must not keep the others from being refreshed.
            LOG.error("The token of connector {} could not be refreshed", account.connector, e);
            return false;
        }
    }

    /** Of all networks, those first that run out first. */
    private List<Expiring> expiring(Instant now) {
        return networks.get().rules().stream()
                .flatMap(rules -> expiring(rules, now).stream())
                .sorted(Comparator.comparing(Expiring::end))
                .limit(AT_ONCE)
                .toList();
    }

    private List<Expiring> expiring(NetworkRules rules, Instant now) {
        return database.asUpkeep(tx -> tx.createQuery(EXPIRING)
                .bind("platform", rules.platform().word())
                .bind("now", now)
                .bind("soon", now.plus(rules.tokens().ahead()))
                .bind("oldEnough", now.minus(rules.tokens().youngest()))
                .bind("limit", AT_ONCE)
                .map((row, _) -> new Expiring(
                        new WorkspaceId(Columns.uuid(row, "workspace_id")),
                        new ConnectorId(Columns.uuid(row, "id")),
                        Columns.instant(row, "token_expires_at")))
                .list());
    }

    private record Expiring(WorkspaceId workspace, ConnectorId connector, Instant end) {}
}
