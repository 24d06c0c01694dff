package com.presenceos.channels.accounts;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A fresh token for all workers that need one at the same time: one asks the network, the others wait for what it stores. */
final class SharedRefresh {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Database database;
    private final ConnectorStore connectors;
    private final RefreshAccount refresh;
    private final InstantSource clock;
    private final Pause pause;

    SharedRefresh(
            Database database, ConnectorStore connectors, RefreshAccount refresh, InstantSource clock, Pause pause) {
        this.database = database;
        this.connectors = connectors;
        this.refresh = refresh;
        this.clock = clock;
        this.pause = pause;
    }

    /** Trades the token that the account had when it was read. */
    RefreshOutcome refresh(WorkspaceId workspace, StoredAccount before) {
        RefreshOutcome outcome = refresh.refresh(workspace, before);
        return outcome instanceof RefreshOutcome.Elsewhere ? afterTheOther(workspace, before) : outcome;
    }

    /** Until the other has a fresh token or has given up, or died: it takes no longer than its lease. */
    private RefreshOutcome afterTheOther(WorkspaceId workspace, StoredAccount before) {
        Instant latest = clock.instant().plus(RefreshAccount.LEASE);
        while (clock.instant().isBefore(latest)) {
            try {
                pause.until(clock.instant().plus(BETWEEN_LOOKS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new RefreshOutcome.Elsewhere();
            }
            Optional<StoredAccount> unchanged = database.inWorkspace(
                            workspace,
                            tx -> connectors.account(tx, before.connector().id()))
                    .filter(now -> now.encryptedToken().equals(before.encryptedToken()));
            if (unchanged.isEmpty()) {
                return new RefreshOutcome.Refreshed();
            }
            if (!unchanged.get().isBeingRefreshed(clock.instant())) {
                break;
            }
        }
        return refresh.refresh(workspace, before);
    }
}
