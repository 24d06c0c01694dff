package com.presenceos.identity;

import com.presenceos.platform.http.Role;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Sessions in the database: what makes logging out work at once. */
public final class SessionStore {

    private static final String INSERT = """
            INSERT INTO sessions (id, user_id, workspace_id, created_at, expires_at)
            VALUES (:id, :user, :workspace, :createdAt, :expiresAt)
            """;

    private static final String ROLE = """
            SELECT m.role
            FROM sessions s
            JOIN workspace_members m ON m.user_id = s.user_id AND m.workspace_id = s.workspace_id
            WHERE s.id = ?
              AND s.user_id = ?
              AND s.workspace_id = ?
              AND s.ended_at IS NULL
              AND s.expires_at > ?
            """;

    private static final String END = """
            UPDATE sessions
            SET ended_at = :now
            WHERE id = :session
              AND ended_at IS NULL
            """;

    private static final String END_ALL = """
            UPDATE sessions
            SET ended_at = :now
            WHERE user_id = :user
              AND ended_at IS NULL
            """;

    // As its index has it: without LEAST, which leaves out a null, all would be read.
    private static final String DELETE_OVER = """
            DELETE FROM sessions
            WHERE id IN (SELECT id
                         FROM sessions
                         WHERE LEAST(ended_at, expires_at) < :before
                         ORDER BY LEAST(ended_at, expires_at)
                         LIMIT :limit)
            """;

    void insert(Handle tx, Session session) {
        tx.createUpdate(INSERT)
                .bind("id", session.id())
                .bind("user", session.user())
                .bind("workspace", session.workspace())
                .bind("createdAt", session.createdAt())
                .bind("expiresAt", session.expiresAt())
                .execute();
    }

    /** The caller's role as it is now, while the session lives and they are a member. */
    Question<Optional<Role>> role(SessionTokens.Claims claims, Instant now) {
        return new Question<>(
                ROLE,
                List.of(
                        claims.session(),
                        claims.user().value(),
                        claims.workspace().value(),
                        now),
                rows -> rows.next() ? Optional.of(Columns.constant(rows, "role", Role.class)) : Optional.empty());
    }

    void end(Handle tx, UUID session, Instant now) {
        tx.createUpdate(END).bind("session", session).bind("now", now).execute();
    }

    /** In whichever workspace they were begun. */
    void endAll(Handle tx, UserId user, Instant now) {
        tx.createUpdate(END_ALL).bind("user", user).bind("now", now).execute();
    }

    /** Those that ended or expired before then, the oldest first. Answers how many they were. */
    int deleteOver(Handle tx, Instant before, int limit) {
        return tx.createUpdate(DELETE_OVER)
                .bind("before", before)
                .bind("limit", limit)
                .execute();
    }
}
