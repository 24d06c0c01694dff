package com.presenceos.platform.sql;

import com.presenceos.platform.failure.Unavailable;
import com.presenceos.platform.ids.WorkspaceId;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens transactions. Every one begins with {@code SET LOCAL ROLE} to a role that owns nothing, so that row-level
 * security applies, and with the setting that its policies read; both end with the transaction, so nothing of one
 * caller is left on the connection for the next. Keep network calls out of the callbacks.
 */
public final class Database {

    private static final Duration WAKING = Duration.ofSeconds(5);

    private final Jdbi jdbi;

    public Database(DataSource dataSource) {
        this(() -> dataSource);
    }

    /** @param dataSource asked for at the first transaction, so that a function can be wired without its database */
    public Database(Supplier<DataSource> dataSource) {
        this.jdbi = Jdbi.create(() -> dataSource.get().getConnection())
                .registerArgument(new IdArguments())
                .registerArgument(new InstantArguments())
                .registerArgument(new EnumArguments());
    }

    /** A transaction that sees one workspace and nothing else. */
    public <T> T inWorkspace(WorkspaceId workspace, Function<Handle, T> work) {
        return transaction("presence_workspace", workspace.value().toString(), work);
    }

    /** A transaction on users, sessions and memberships, before it is known which workspace a caller belongs to. */
    public <T> T asIdentity(Function<Handle, T> work) {
        return transaction("presence_identity", "", work);
    }

    /** A transaction across workspaces that sees only what must be swept: the outbox, and when posts are due. */
    public <T> T asUpkeep(Function<Handle, T> work) {
        return transaction("presence_upkeep", "", work);
    }

    /** Answers whether the database answers. */
    public void ping() {
        asIdentity(tx -> tx.select("SELECT 1").mapTo(Integer.class).one());
    }

    private <T> T transaction(String role, String workspace, Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(tx -> {
                // One round trip; role names are ours, the value is a UUID or empty.
                tx.execute("SET LOCAL ROLE " + role + "; SELECT set_config('presence.workspace_id', '" + workspace
                        + "', true)");
                return work.apply(tx);
            });
        } catch (ConnectionException e) {
            if (e.getCause() instanceof SQLTransientConnectionException) {
                throw new Unavailable("The database is not answering yet", WAKING, e);
            }
            throw e;
        }
    }
}
