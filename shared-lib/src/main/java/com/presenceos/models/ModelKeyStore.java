package com.presenceos.models;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The keys that workspaces bring themselves, as they are stored. */
final class ModelKeyStore {

    private static final String PUT = """
            INSERT INTO model_keys (workspace_id, provider, sealed, last_four, set_by, set_at)
            VALUES (:workspace, :provider, :sealed, :lastFour, :by, :now)
            ON CONFLICT (workspace_id, provider) DO UPDATE
            SET sealed = excluded.sealed, last_four = excluded.last_four, set_by = excluded.set_by,
                set_at = excluded.set_at, refused_at = NULL
            """;

    private static final String SHOWN = """
            SELECT provider, last_four, set_at, refused_at
            FROM model_keys
            """;

    private static final String SEALED = """
            SELECT provider, sealed
            FROM model_keys
            """;

    // One that was set meanwhile has been refused by nobody.
    private static final String REFUSE = """
            UPDATE model_keys
            SET refused_at = :now
            WHERE provider = :provider
              AND sealed = :sealed
              AND refused_at IS NULL
            """;

    private static final String DELETE = """
            DELETE FROM model_keys
            WHERE provider = :provider
            """;

    void put(Handle tx, WorkspaceId workspace, ModelKey key, String sealed, UserId by) {
        tx.createUpdate(PUT)
                .bind("workspace", workspace)
                .bind("provider", key.provider())
                .bind("sealed", sealed)
                .bind("lastFour", key.lastFour())
                .bind("by", by)
                .bind("now", key.setAt())
                .execute();
    }

    List<ModelKey> shown(Handle tx) {
        return tx.createQuery(SHOWN)
                .map((row, _) -> new ModelKey(
                        Columns.constant(row, "provider", Provider.class),
                        Columns.text(row, "last_four"),
                        Columns.instant(row, "set_at"),
                        Columns.optionalInstant(row, "refused_at")))
                .list();
    }

    Map<Provider, String> sealed(Handle tx) {
        return tx
                .createQuery(SEALED)
                .map((row, _) ->
                        Map.entry(Columns.constant(row, "provider", Provider.class), Columns.text(row, "sealed")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int refuse(Handle tx, Provider provider, String sealed, Instant now) {
        return tx.createUpdate(REFUSE)
                .bind("provider", provider)
                .bind("sealed", sealed)
                .bind("now", now)
                .execute();
    }

    int delete(Handle tx, Provider provider) {
        return tx.createUpdate(DELETE).bind("provider", provider).execute();
    }
}
