package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.PostErrorKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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
    public Connector pause(Actor actor, ConnectorId id) {
        Instant now = clock.instant();
        return database.inWorkspace(actor.workspace(), tx -> set(tx, actor, id, Optional.of(now), now));
    }

    /** What was held meanwhile goes on, each post as its lateness allows. */
    public Connector resume(Actor actor, ConnectorId id) {
        return release.with(now -> database.inWorkspace(actor.workspace(), tx -> {
            Connector resumed = set(tx, actor, id, Optional.empty(), now);
            return new ReleaseHeldPosts.Mended<>(
                    resumed, HeldPosts.release(tx, id, PostErrorKind.ENDED_BY_RESUMING, now));
        }));
    }

    private Connector set(Handle tx, Actor actor, ConnectorId id, Optional<Instant> pausedAt, Instant now) {
        return connectors
                .pause(tx, id, pausedAt, now)
                .filter(account -> actor.reaches(account.brand()))
                .orElseThrow(() -> new NotFound("No connected account with id " + id));
    }
}
