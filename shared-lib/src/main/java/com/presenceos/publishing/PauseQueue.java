package com.presenceos.publishing;

import com.presenceos.channels.Connector;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.ConnectorStore;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Stops everything that is to go out through one account, and lets it go on. */
public final class PauseQueue {

    private final Database database;
    private final ConnectorStore connectors;
    private final ReleaseHeldPosts release;
    private final InstantSource clock;

    public PauseQueue(Database database, ConnectorStore connectors, ReleaseHeldPosts release, InstantSource clock) {
        this.database = database;
        this.connectors = connectors;
        this.release = release;
        this.clock = clock;
    }

    /** Once this has answered, no visible call of the account is begun. What becomes due is held. */
    public Connector pause(WorkspaceId workspace, ConnectorId id) {
        return set(workspace, id, Optional.of(clock.instant()));
    }

    /** What was held meanwhile goes on, each post as its lateness allows. */
    public Connector resume(WorkspaceId workspace, ConnectorId id) {
        Connector resumed = set(workspace, id, Optional.empty());
        release.afterResuming(workspace, id);
        return resumed;
    }

    private Connector set(WorkspaceId workspace, ConnectorId id, Optional<Instant> pausedAt) {
        return database.inWorkspace(
                workspace,
                tx -> connectors
                        .pause(tx, id, pausedAt, clock.instant())
                        .orElseThrow(() -> new NotFound("No connected account with id " + id)));
    }
}
