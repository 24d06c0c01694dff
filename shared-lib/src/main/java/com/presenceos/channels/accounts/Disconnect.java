package com.presenceos.channels.accounts;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Disconnects an account that no post waits for, and destroys its tokens. */
public final class Disconnect {

    private final Database database;
    private final ConnectorStore connectors;
    private final AccountPosts posts;
    private final InstantSource clock;

    public Disconnect(Database database, ConnectorStore connectors, AccountPosts posts, InstantSource clock) {
        this.database = database;
        this.connectors = connectors;
        this.posts = posts;
        this.clock = clock;
    }

    public void disconnect(Actor actor, ConnectorId id) {
        database.inWorkspace(actor.workspace(), tx -> {
            Connector connector = connectors
                    .lock(tx, id)
                    .map(StoredAccount::connector)
                    .filter(found -> found.disconnectedAt().isEmpty() && actor.reaches(found.brand()))
                    .orElseThrow(() -> new NotFound("No connected account with id " + id));
            refuseWhilePostsWait(tx, connector);
            connectors.disconnect(tx, id, clock.instant());
            return connector;
        });
    }

    private void refuseWhilePostsWait(Handle tx, Connector connector) {
        int waiting = posts.waiting(tx, connector.id());
        if (waiting > 0) {
            throw new Conflict((waiting == 1 ? "1 post waits" : waiting + " posts wait") + " to be published as "
                    + connector.accountUsername() + "; cancel first");
        }
    }
}
