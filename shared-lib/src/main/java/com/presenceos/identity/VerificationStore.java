package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.sql.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who is asked by mail to show that an address is theirs, and by which tokens they may. */
public final class VerificationStore {

    private static final String ASK = """
            INSERT INTO verification_mails (user_id, asked_at, due_at)
            SELECT id, :at, :at
            FROM users
            WHERE id = :user
              AND email_verified_at IS NULL
            ON CONFLICT (user_id) DO UPDATE SET asked_at = EXCLUDED.asked_at, due_at = EXCLUDED.due_at
            """;

    // Moving due_at on is the lease: a mail whose worker died is due again when it runs out, with another token.
    private static final String CLAIM = """
            WITH due AS (SELECT m.user_id
                         FROM verification_mails m
                         WHERE m.due_at <= :now
                           AND (CAST(:user AS uuid) IS NULL OR m.user_id = CAST(:user AS uuid))
                         ORDER BY m.due_at
                         LIMIT :limit
                         FOR UPDATE SKIP LOCKED)
            UPDATE verification_mails m
            SET due_at = :lease, attempts = m.attempts + 1
            FROM due
            JOIN users u ON u.id = due.user_id
            WHERE m.user_id = due.user_id
            RETURNING m.user_id, m.attempts, m.asked_at, u.email
            """;

    private static final String LEAVE = """
            UPDATE verification_mails
            SET due_at = :dueAt
            WHERE user_id = :user
              AND attempts = :attempt
            """;

    private static final String NEXT = """
            SELECT min(due_at) AS due_at
            FROM verification_mails
            WHERE due_at IS NOT NULL
            """;

    private static final String INSERT_TOKEN = """
            INSERT INTO verification_tokens (token_hash, user_id, email_key, expires_at)
            VALUES (:hash, :user, :emailKey, :expiresAt)
            """;

    private static final String FORGET_OLD_TOKENS = """
            DELETE FROM verification_tokens
            WHERE user_id = :user
              AND expires_at <= :now
            """;

    private static final String DELETE_EXPIRED = """
            DELETE FROM verification_tokens
            WHERE token_hash IN (SELECT token_hash
                                 FROM verification_tokens
                                 WHERE expires_at < :before
                                 ORDER BY expires_at
                                 LIMIT :limit)
            """;

    // A token stays until it is old: whoever follows the link twice is told the same as the first time.
    private static final String VERIFY = """
            UPDATE users u
            SET email_verified_at = COALESCE(u.email_verified_at, :now)
            FROM verification_tokens t
            WHERE t.token_hash = :hash
              AND t.expires_at > :now
              AND u.id = t.user_id
              AND u.email_key = t.email_key
            RETURNING u.id
            """;

    private static final String ASK_NO_MORE = """
            UPDATE verification_mails
            SET due_at = NULL
            WHERE user_id = :user
            """;

    /** A mail that this worker has claimed. */
    record Due(UserId user, Email to, int attempt, Instant askedAt) {}

    /** Has the person asked, unless they have shown it already. Answers whether they are asked. */
    boolean ask(Handle tx, UserId user, Instant at) {
        return tx.createUpdate(ASK).bind("user", user).bind("at", at).execute() == 1;
    }

    List<Due> claim(Handle tx, Optional<UserId> user, Instant now, Instant lease, int limit) {
        return tx.createQuery(CLAIM)
                .bind("user", user.map(UserId::value).orElse(null))
                .bind("now", now)
                .bind("lease", lease)
                .bind("limit", limit)
                .map((row, _) -> new Due(
                        new UserId(Columns.uuid(row, "user_id")),
                        new Email(Columns.text(row, "email")),
                        row.getInt("attempts"),
                        Columns.instant(row, "asked_at")))
                .list();
    }

    /** Before the mail goes, so that its link works when it arrives. */
    void keep(Handle tx, Due mail, VerificationToken token, Instant now, Instant expiresAt) {
        tx.createUpdate(FORGET_OLD_TOKENS)
                .bind("user", mail.user())
                .bind("now", now)
                .execute();
        tx.createUpdate(INSERT_TOKEN)
                .bind("hash", token.hash())
                .bind("user", mail.user())
                .bind("emailKey", mail.to().key())
                .bind("expiresAt", expiresAt)
                .execute();
    }

    /** Nothing more is done about it. */
    void done(Handle tx, Due mail) {
        leave(tx, mail, null);
    }

    void again(Handle tx, Due mail, Instant at) {
        leave(tx, mail, at);
    }

    Optional<Instant> next(Handle tx) {
        return tx.createQuery(NEXT)
                .map((row, _) -> Columns.optionalInstant(row, "due_at"))
                .one();
    }

    /** Answers whether the token is one that is good now. */
    boolean verify(Handle tx, VerificationToken token, Instant now) {
        Optional<UserId> user = tx.createQuery(VERIFY)
                .bind("hash", token.hash())
                .bind("now", now)
                .map((row, _) -> new UserId(Columns.uuid(row, "id")))
                .findOne();
        user.ifPresent(id -> tx.createUpdate(ASK_NO_MORE).bind("user", id).execute());
        return user.isPresent();
    }

    private static void leave(Handle tx, Due mail, @Nullable Instant dueAt) {
        tx.createUpdate(LEAVE)
                .bind("user", mail.user())
                .bind("attempt", mail.attempt())
                .bind("dueAt", dueAt)
                .execute();
    }

    /** Tokens that were no longer good before then, whoever's they are, the oldest first. Answers how many they were. */
    int deleteExpired(Handle tx, Instant before, int limit) {
        return tx.createUpdate(DELETE_EXPIRED)
                .bind("before", before)
                .bind("limit", limit)
                .execute();
    }
}
