package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which models do not answer, as workers have told. One that dies tells nobody that it is over, so what is told holds two
 * minutes beyond the time for which the model is left alone; whoever still finds it down tells so again.
 */
public final class ToldOutages implements Outages {

    private static final Logger LOG = LoggerFactory.getLogger(ToldOutages.class);

    private static final Duration HOLDS = Duration.ofMinutes(2);

    // One that was told of lately began when that did.
    private static final String GO_ON = """
            INSERT INTO model_outages AS known (workspace_id, provider, model, since, until)
            VALUES (CAST(:workspace AS uuid), :provider, :model, :since, :until)
            ON CONFLICT (workspace_id, provider, model) DO UPDATE
            SET since = CASE WHEN known.until > :current THEN LEAST(known.since, excluded.since) ELSE excluded.since END,
                until = GREATEST(known.until, excluded.until)
            """;

    private static final String OVER = """
            DELETE FROM model_outages
            WHERE workspace_id IS NOT DISTINCT FROM CAST(:workspace AS uuid)
              AND provider = :provider
              AND model = :model
            """;

    private static final String CURRENT = """
            SELECT workspace_id, provider, model, since, until
            FROM model_outages
            WHERE until > :current
            """;

    private final Database database;
    private final InstantSource clock;

    public ToldOutages(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void goOn(Line line, Outage outage) {
        tell(tx -> tx.createUpdate(GO_ON)
                .bind("workspace", workspace(line))
                .bind("provider", line.model().provider())
                .bind("model", line.model().model())
                .bind("since", outage.since())
                .bind("until", outage.until())
                .bind("current", current())
                .execute());
    }

    @Override
    public void over(Line line) {
        tell(tx -> tx.createUpdate(OVER)
                .bind("workspace", workspace(line))
                .bind("provider", line.model().provider())
                .bind("model", line.model().model())
                .execute());
    }

    /** What concerns a workspace: the deployment's models, and those by its own keys. */
    Map<Line, Outage> of(WorkspaceId workspace) {
        return database.inWorkspace(
                workspace,
                tx -> tx
                        .createQuery(CURRENT)
                        .bind("current", current())
                        .map((row, _) -> {
                            Optional<WorkspaceId> own = Optional.ofNullable(row.getObject("workspace_id", UUID.class))
                                    .map(WorkspaceId::new);
                            ModelName model = new ModelName(
                                    Columns.constant(row, "provider", Provider.class), Columns.text(row, "model"));
                            return Map.entry(
                                    new Line(model, own),
                                    new Outage(Columns.instant(row, "since"), Columns.instant(row, "until")));
                        })
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Instant current() {
        return clock.instant().minus(HOLDS);
    }

    private void tell(Consumer<Handle> write) {
        try {
            database.asUpkeep(tx -> {
                write.accept(tx);
                return tx;
            });
        } catch (RuntimeException e) {
            // What people see of it is not worth the draft that is being written.
            LOG.warn("Nobody could be told which model does not answer", e);
        }
    }

    private static @Nullable UUID workspace(Line line) {
        return line.own().map(WorkspaceId::value).orElse(null);
    }
}
