package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** People in the database. */
public final class UserStore {

    private static final String INSERT = """
            INSERT INTO users (id, email, email_key, name, password_hash, created_at)
            VALUES (:id, :email, :emailKey, :name, :passwordHash, :createdAt)
            ON CONFLICT (email_key) DO NOTHING
            """;

    private static final String FIND = """
            SELECT id, email, name, email_verified_at, created_at, password_hash
            FROM users
            WHERE email_key = :emailKey
            """;

    /** @return false when the address is taken, also by somebody who registers at this very moment */
    boolean insert(Handle tx, User user, String passwordHash) {
        return tx.createUpdate(INSERT)
                        .bind("id", user.id())
                        .bind("email", user.email().address())
                        .bind("emailKey", user.email().key())
                        .bind("name", user.name())
                        .bind("passwordHash", passwordHash)
                        .bind("createdAt", user.createdAt())
                        .execute()
                == 1;
    }

    Optional<Account> find(Handle tx, Email email) {
        return tx.createQuery(FIND)
                .bind("emailKey", email.key())
                .map((row, _) -> new Account(user(row), Columns.text(row, "password_hash")))
                .findOne();
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                new UserId(Columns.uuid(row, "id")),
                new Email(Columns.text(row, "email")),
                Columns.text(row, "name"),
                Columns.optionalInstant(row, "email_verified_at").isPresent(),
                Columns.instant(row, "created_at"));
    }

    /** A person and the hash of their password. */
    record Account(User user, String passwordHash) {

        @Override
        public String toString() {
            return "Account[" + user.id() + "]";
        }
    }
}
