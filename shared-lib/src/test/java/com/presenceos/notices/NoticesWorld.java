package com.presenceos.notices;

import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.ledger.PostsInNotices;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.security.SecureRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A team with a post, on a real database; the test says what happens to the post. */
final class NoticesWorld {

    final SettableClock clock = SettableClock.at("2026-11-23T10:00:00Z");
    final Ids ids = new Ids(clock, new SecureRandom());
    final Database database;
    final NoticeStore store = new NoticeStore(ids, new PostsInNotices());
    final TestWorkspace team;
    final UUID post;

    private final Jdbi jdbi;

    NoticesWorld(TestDatabase testDatabase) {
        DataSource dataSource = testDatabase.dataSource();
        database = testDatabase.database();
        jdbi = Jdbi.create(dataSource);
        // Of an earlier test: a sweep looks at every workspace.
        jdbi.useHandle(sql -> sql.execute("TRUNCATE notices CASCADE"));
        team = TestWorkspace.in(dataSource);
        jdbi.useHandle(sql -> sql.execute(
                "UPDATE users SET email_verified_at = now() WHERE id = ?",
                team.user().value()));
        UUID connector = ids.next();
        jdbi.useHandle(sql -> sql.execute(
                "INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,"
                        + " account_username, status, scopes, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 'instagram', '1784', 'Café Norr', 'cafe.norr', 'connected', '{}', now(), now())",
                connector,
                team.id().value(),
                team.brand().value()));
        post = team.post(
                dataSource,
                connector,
                "failed",
                "{\"caption\":\"The first cardamom buns of the winter are out\",\"hashtags\":[],\"media\":[]}");
    }

    /** Somebody edits what the post says. */
    void rewrite(String caption) {
        jdbi.useHandle(sql -> sql.execute(
                "UPDATE scheduled_posts SET content = jsonb_set(content, '{caption}', to_jsonb(?::text)) WHERE id = ?",
                caption,
                post));
    }

    /** A notice of the post, raised at this instant. */
    void raise(NoticeKind kind) {
        database.inWorkspace(team.id(), tx -> {
            store.raise(
                    tx,
                    new NewNotice(
                            team.id(),
                            team.brand(),
                            post,
                            kind,
                            "A post was not published",
                            "Instagram did not take the picture: its aspect ratio is 3:1.",
                            "Choose another picture and publish again.",
                            clock.instant()));
            return post;
        });
    }

    UserId colleague(String role) {
        UserId user = new UserId(ids.next());
        jdbi.useTransaction(sql -> {
            sql.execute(
                    "INSERT INTO users (id, email, email_key, name, password_hash, email_verified_at, created_at)"
                            + " VALUES (?, ?, ?, 'Ola', 'none', now(), now())",
                    user.value(),
                    user + "@example.com",
                    user + "@example.com");
            sql.execute(
                    "INSERT INTO workspace_members (workspace_id, user_id, role, created_at) VALUES (?, ?, ?, now())",
                    team.id().value(),
                    user.value(),
                    role);
        });
        return user;
    }

    void wroteThePost(UserId author) {
        jdbi.useHandle(
                sql -> sql.execute("UPDATE scheduled_posts SET created_by = ? WHERE id = ?", author.value(), post));
    }
}
