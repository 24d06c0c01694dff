package com.presenceos.channels.accounts;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The tokens of connected accounts. Each write says which token it is about, so that a newer one is never overwritten. */
final class ConnectorTokens {

    // The token that was traded says that no newer one has come meanwhile. One that came says the account is alive.
    private static final String REPLACE_TOKEN = """
            UPDATE social_connectors
            SET access_token = :access,
                refresh_token = COALESCE(:refresh, refresh_token),
                token_expires_at = :expiresAt,
                token_obtained_at = :now,
                refreshing_until = NULL,
                scopes = CASE WHEN cardinality(:scopes) = 0 THEN scopes ELSE :scopes END,
                status = CASE WHEN status = 'expired' THEN 'connected' ELSE status END,
                last_error = CASE WHEN status = 'expired' THEN NULL ELSE last_error END,
                updated_at = :now
            WHERE id = :id
              AND access_token = :traded
              AND disconnected_at IS NULL
            """;

    private static final String BEGIN_REFRESHING = """
            UPDATE social_connectors
            SET refreshing_until = :until
            WHERE id = :id
              AND access_token = :traded
              AND (refreshing_until IS NULL OR refreshing_until <= :now)
              AND disconnected_at IS NULL
            """;

    private static final String END_REFRESHING = """
            UPDATE social_connectors
            SET refreshing_until = NULL
            WHERE id = :id
              AND refreshing_until = :until
            """;

    private static final String EXPIRE_TOKEN = """
            UPDATE social_connectors
            SET status = 'expired',
                last_error = :reason,
                updated_at = :now
            WHERE id = :id
              AND access_token = :refused
              AND disconnected_at IS NULL
            """;

    private ConnectorTokens() {}

    static int replace(Handle tx, ConnectorId id, String traded, EncryptedTokens fresh, Instant now) {
        return tx.createUpdate(REPLACE_TOKEN)
                .bind("id", id)
                .bind("traded", traded)
                .bind("access", fresh.access())
                .bind("refresh", fresh.refresh())
                .bind("expiresAt", fresh.expiresAt())
                .bindArray("scopes", String.class, fresh.scopes())
                .bind("now", now)
                .execute();
    }

    /** Takes the right to trade a token, for one worker at a time. Answers false when another has it, or has traded it already. */
    static boolean beginRefreshing(Handle tx, ConnectorId id, String traded, Instant until, Instant now) {
        return tx.createUpdate(BEGIN_REFRESHING)
                        .bind("until", until)
                        .bind("id", id)
                        .bind("traded", traded)
                        .bind("now", now)
                        .execute()
                > 0;
    }

    /** Gives that right back, for a token that could not be traded. */
    static void endRefreshing(Handle tx, ConnectorId id, Instant until) {
        tx.createUpdate(END_REFRESHING).bind("id", id).bind("until", until).execute();
    }

    static int expire(Handle tx, ConnectorId id, String refused, String reason, Instant now) {
        return tx.createUpdate(EXPIRE_TOKEN)
                .bind("id", id)
                .bind("refused", refused)
                .bind("reason", reason)
                .bind("now", now)
                .execute();
    }
}
