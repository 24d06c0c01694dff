package com.presenceos.channels.accounts;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

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
        if (!(outcome instanceof RefreshOutcome.Elsewhere)) {
            return outcome;
        }
        awaitTheOther(workspace, before);
        // Whoever was at it may have died, or was given none.
        return hasTheSameToken(workspace, before) ? refresh.refresh(workspace, before) : new RefreshOutcome.Refreshed();
    }

    /** Until the other has a fresh token or has given up: it takes no longer than its lease. */
    private void awaitTheOther(WorkspaceId workspace, StoredAccount before) {
        Instant latest = clock.instant().plus(RefreshAccount.LEASE);
        boolean isAtIt = true;
        while (isAtIt && clock.instant().isBefore(latest)) {
            try {
                pause.until(clock.instant().plus(BETWEEN_LOOKS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            isAtIt = database.inWorkspace(
                            workspace,
                            tx -> connectors.account(tx, before.connector().id()))
                    .filter(now -> now.encryptedToken().equals(before.encryptedToken()))
                    .filter(now -> now.isBeingRefreshed(clock.instant()))
                    .isPresent();
        }
    }

    private boolean hasTheSameToken(WorkspaceId workspace, StoredAccount before) {
        return database.inWorkspace(
                        workspace,
                        tx -> connectors.account(tx, before.connector().id()))
                .filter(now -> now.encryptedToken().equals(before.encryptedToken()))
                .isPresent();
    }
}
