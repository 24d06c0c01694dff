package com.presenceos.platform.sql;

import com.presenceos.platform.failure.Unavailable;
import com.presenceos.platform.ids.WorkspaceId;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens transactions. Every one begins by taking a role that owns nothing, so that row-level security applies, and with the
 * setting that its policies read; both end with the transaction, so nothing of one caller is left on the connection for the
 * next. Keep network calls out of the callbacks.
 */
public final class Database {

    private static final String IDENTITY = "presence_identity";
    private static final String WORKSPACE = "presence_workspace";
    private static final String UPKEEP = "presence_upkeep";
    static final List<String> ROLES = List.of(IDENTITY, WORKSPACE, UPKEEP);

    private static final String ROLE = "role";
    private static final String WORKSPACE_ID = "presence.workspace_id";
    private static final String READ_ONLY = "transaction_read_only";

    private static final Duration WAKING = Duration.ofSeconds(5);

    private static final ScopedValue<Reading> READING = ScopedValue.newInstance();

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

    /** A transaction that sees one workspace and nothing else; while a workspace is being read, that transaction. */
    public <T> T inWorkspace(WorkspaceId workspace, Function<Handle, T> work) {
        if (READING.isBound()) {
            return work.apply(READING.get().joined(this, workspace));
        }
        return transaction(WORKSPACE, workspace.value().toString(), work);
    }

    /** A transaction on users, sessions and memberships, before it is known which workspace a caller belongs to. */
    public <T> T asIdentity(Function<Handle, T> work) {
        return transaction(IDENTITY, "", work);
    }

    /** A transaction across workspaces that sees only what must be swept: the outbox, and when posts are due. */
    public <T> T asUpkeep(Function<Handle, T> work) {
        return transaction(UPKEEP, "", work);
    }

    /** One question about users, sessions and memberships, in one round trip. */
    public <T> T askIdentity(Question<T> question) {
        refuseWhileReading();
        return connected(() ->
                jdbi.withHandle(handle -> ask(new RoundTrip(Map.of(ROLE, IDENTITY), Map.of()), handle, question)));
    }

    /**
     * A transaction that reads one workspace and can write nothing. It begins with a question of the identity's, so that who
     * is asking and what they ask for cost one transaction together; {@link #inWorkspace} joins it on this thread, in this
     * workspace only. A network call meanwhile is refused.
     */
    public <A, T> T readingWorkspace(WorkspaceId workspace, Question<A> first, Function<A, T> work) {
        refuseWhileReading();
        RoundTrip beginning = new RoundTrip(
                ordered(READ_ONLY, "on", ROLE, IDENTITY),
                ordered(ROLE, WORKSPACE, WORKSPACE_ID, workspace.value().toString()));
        return connected(() -> jdbi.inTransaction(tx -> {
            A answer = ask(beginning, tx, first);
            return ScopedValue.where(READING, new Reading(this, workspace, tx)).call(() -> work.apply(answer));
        }));
    }

    /** Whether this thread holds a transaction open, so that it must not wait for anything else. */
    public static boolean isReading() {
        return READING.isBound();
    }

    /** Answers whether the database answers. */
    public void ping() {
        asIdentity(tx -> tx.select("SELECT 1").mapTo(Integer.class).one());
    }

    private <T> T transaction(String role, String workspace, Function<Handle, T> work) {
        refuseWhileReading();
        RoundTrip beginning = new RoundTrip(ordered(ROLE, role, WORKSPACE_ID, workspace), Map.of());
        return connected(() -> jdbi.inTransaction(tx -> {
            begin(beginning, tx);
            return work.apply(tx);
        }));
    }

    /** With a pool of one connection, as on Lambda, it would wait for itself. */
    private static void refuseWhileReading() {
        if (READING.isBound()) {
            throw new IllegalStateException("Another transaction is asked for while a workspace is being read");
        }
    }

    private static void begin(RoundTrip trip, Handle tx) {
        try {
            trip.begin(tx.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The transaction could not take its role", e);
        }
    }

    private static <T> T ask(RoundTrip trip, Handle handle, Question<T> question) {
        try {
            return trip.ask(handle.getConnection(), question);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not answer", e);
        }
    }

    private static Map<String, String> ordered(String name, String value, String otherName, String otherValue) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(name, value);
        settings.put(otherName, otherValue);
        return settings;
    }

    private static <T> T connected(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConnectionException e) {
            if (e.getCause() instanceof SQLTransientConnectionException) {
                throw new Unavailable("The database is not answering yet", WAKING, e);
            }
            throw e;
        }
    }

    private record Reading(Database database, WorkspaceId workspace, Handle tx) {

        Handle joined(Database wanted, WorkspaceId wantedWorkspace) {
            if (wanted != database || !wantedWorkspace.equals(workspace)) {
                throw new IllegalStateException(
                        "Workspace " + wantedWorkspace + " is asked for while " + workspace + " is being read");
            }
            return tx;
        }
    }
}
