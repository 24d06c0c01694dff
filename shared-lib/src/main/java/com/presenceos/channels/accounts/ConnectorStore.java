package com.presenceos.channels.accounts;

import static com.presenceos.platform.sql.Columns.constant;
import static com.presenceos.platform.sql.Columns.instant;
import static com.presenceos.platform.sql.Columns.optionalInstant;
import static com.presenceos.platform.sql.Columns.optionalText;
import static com.presenceos.platform.sql.Columns.text;
import static com.presenceos.platform.sql.Columns.uuid;

import com.fasterxml.jackson.core.type.TypeReference;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The connected accounts of a workspace. Tokens come and go encrypted. */
public final class ConnectorStore {

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private static final String SAVE = """
            INSERT INTO social_connectors (
                id, workspace_id, brand_id, platform, account_id, account_name, account_username, avatar_url, status,
                access_token, refresh_token, token_expires_at, token_obtained_at, scopes, attributes, created_at, updated_at)
            VALUES (
                :id, :workspace, :brand, :platform, :accountId, :name, :username, :avatar, 'connected',
                :access, :refresh, :expiresAt, :now, :scopes, CAST(:attributes AS jsonb), :now, :now)
            ON CONFLICT (brand_id, platform, account_id) DO UPDATE
            SET account_name = excluded.account_name,
                account_username = excluded.account_username,
                avatar_url = excluded.avatar_url,
                status = 'connected',
                access_token = excluded.access_token,
                refresh_token = excluded.refresh_token,
                token_expires_at = excluded.token_expires_at,
                token_obtained_at = excluded.token_obtained_at,
                scopes = excluded.scopes,
                attributes = excluded.attributes,
                refreshing_until = NULL,
                last_error = NULL,
                updated_at = excluded.updated_at,
                disconnected_at = NULL
            RETURNING *
            """;

    private static final String OF_BRAND = """
            SELECT *
            FROM social_connectors
            WHERE brand_id = :brand
              AND disconnected_at IS NULL
            ORDER BY created_at, id
            """;

    private static final String BY_ID = """
            SELECT *
            FROM social_connectors
            WHERE id = :id
            """;

    // Writing a new post takes a key share of this row, so it comes either before or after a disconnection.
    private static final String LOCKED = BY_ID + "FOR UPDATE";
    private static final String HELD = BY_ID + "FOR SHARE";

    private static final String DISCONNECT = """
            UPDATE social_connectors
            SET access_token = NULL,
                refresh_token = NULL,
                token_expires_at = NULL,
                token_obtained_at = NULL,
                refreshing_until = NULL,
                disconnected_at = :now,
                updated_at = :now
            """;

    private static final String DISCONNECT_ONE = DISCONNECT + """
            WHERE id = :id
            """;

    private static final String DISCONNECT_ALL = DISCONNECT + """
            WHERE brand_id = :brand
              AND disconnected_at IS NULL
            """;

    private static final String PAUSE = """
            UPDATE social_connectors
            SET paused_at = CASE WHEN CAST(:pausedAt AS timestamptz) IS NULL THEN NULL
                                 ELSE COALESCE(paused_at, :pausedAt)
                            END,
                updated_at = :now
            WHERE id = :id
              AND disconnected_at IS NULL
            RETURNING *
            """;

    /** Stores a new account, or new tokens of one that is or was connected to the brand; that one keeps its id. */
    public Connector save(
            Handle tx,
            ConnectorId id,
            WorkspaceId workspace,
            BrandId brand,
            Platform platform,
            NewAccount account,
            Instant now) {
        return tx.createQuery(SAVE)
                .bind("id", id)
                .bind("workspace", workspace)
                .bind("brand", brand)
                .bind("platform", platform.word())
                .bind("accountId", account.accountId())
                .bind("name", account.name())
                .bind("username", account.username())
                .bind("avatar", account.avatarUrl())
                .bind("access", account.tokens().access())
                .bind("refresh", account.tokens().refresh())
                .bind("expiresAt", account.tokens().expiresAt())
                .bindArray("scopes", String.class, account.tokens().scopes())
                .bind("attributes", Json.text(account.attributes()))
                .bind("now", now)
                .map((row, _) -> connector(row))
                .one();
    }

    /** The accounts of a brand that are connected, oldest first. */
    public List<Connector> ofBrand(Handle tx, BrandId brand) {
        return tx.select(OF_BRAND)
                .bind("brand", brand)
                .map((row, _) -> connector(row))
                .list();
    }

    /** Also finds a disconnected one. */
    public Optional<Connector> find(Handle tx, ConnectorId id) {
        return find(tx, BY_ID, id).map(StoredAccount::connector);
    }

    /** An account as it stands: nobody pauses, resumes, connects or disconnects it until the transaction ends. */
    public Optional<Connector> hold(Handle tx, ConnectorId id) {
        return find(tx, HELD, id).map(StoredAccount::connector);
    }

    Optional<StoredAccount> account(Handle tx, ConnectorId id) {
        return find(tx, BY_ID, id);
    }

    Optional<StoredAccount> lock(Handle tx, ConnectorId id) {
        return find(tx, LOCKED, id);
    }

    void disconnect(Handle tx, ConnectorId id, Instant now) {
        tx.createUpdate(DISCONNECT_ONE).bind("id", id).bind("now", now).execute();
    }

    /** Those of a brand that is deleted. */
    public void disconnectAll(Handle tx, BrandId brand, Instant now) {
        tx.createUpdate(DISCONNECT_ALL).bind("brand", brand).bind("now", now).execute();
    }

    /** @param pausedAt empty to resume; pausing again keeps the first instant */
    public Optional<Connector> pause(Handle tx, ConnectorId id, Optional<Instant> pausedAt, Instant now) {
        return tx.createQuery(PAUSE)
                .bind("pausedAt", pausedAt.orElse(null))
                .bind("now", now)
                .bind("id", id)
                .map((row, _) -> connector(row))
                .findOne();
    }

    private static Optional<StoredAccount> find(Handle tx, String sql, ConnectorId id) {
        return tx.select(sql)
                .bind("id", id)
                .map((row, _) -> new StoredAccount(
                        connector(row),
                        optionalText(row, "access_token"),
                        optionalText(row, "refresh_token"),
                        optionalInstant(row, "token_obtained_at"),
                        optionalInstant(row, "refreshing_until")))
                .findOne();
    }

    private static Connector connector(ResultSet row) throws SQLException {
        return new Connector(
                new ConnectorId(uuid(row, "id")),
                new BrandId(uuid(row, "brand_id")),
                new Platform(text(row, "platform")),
                text(row, "account_id"),
                text(row, "account_name"),
                text(row, "account_username"),
                optionalText(row, "avatar_url"),
                constant(row, "status", ConnectorStatus.class),
                optionalInstant(row, "token_expires_at"),
                row.getBoolean("renewable"),
                Json.own(text(row, "attributes"), ATTRIBUTES),
                optionalText(row, "last_error"),
                optionalInstant(row, "paused_at"),
                instant(row, "created_at"),
                optionalInstant(row, "disconnected_at"));
    }
}
