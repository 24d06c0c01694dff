package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The notices of the workspace a transaction acts in. */
public final class NoticeStore {

    private static final String INSERT = """
            INSERT INTO notices (id, workspace_id, brand_id, post_id, kind, title, detail, action, created_at)
            VALUES (:id, :workspace, :brand, :post, :kind, :title, :detail, :action, :at)
            """;

    // Who runs the workspace, and who wrote the post. Decided now: somebody who joins later is not told old news. The
    // first mail goes at once; what comes within ten minutes of another waits for the end of the ten, for one mail
    // together.
    private static final String ADDRESS = """
            INSERT INTO notice_mails (workspace_id, notice_id, user_id, due_at, created_at)
            SELECT m.workspace_id,
                   :id,
                   m.user_id,
                   CASE WHEN EXISTS (SELECT
                                     FROM notice_mails earlier
                                     WHERE earlier.user_id = m.user_id
                                       AND earlier.created_at > CAST(:at AS timestamptz) - interval '10 minutes')
                        THEN date_bin('10 minutes', :at, timestamptz '2000-01-01 00:00:00Z') + interval '10 minutes'
                        ELSE CAST(:at AS timestamptz)
                   END,
                   :at
            FROM workspace_members m
            WHERE m.workspace_id = :workspace
              AND (m.role IN ('owner', 'admin')
                   OR m.user_id = <author>)
            """;

    private static final String SELECT = """
            SELECT id, brand_id, post_id, <caption> AS post_caption, kind, title, detail, action, created_at, read_at
            FROM notices
            """;

    private static final String NEWEST = SELECT + """
            WHERE (CAST(:before AS timestamptz) IS NULL OR (created_at, id) < (CAST(:before AS timestamptz), CAST(:beforeId AS uuid)))
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String NEWEST_UNREAD = SELECT + """
            WHERE read_at IS NULL
              AND (CAST(:before AS timestamptz) IS NULL OR (created_at, id) < (CAST(:before AS timestamptz), CAST(:beforeId AS uuid)))
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String FIND = SELECT + """
            WHERE id = :id
            """;

    private static final String MARK_READ = """
            UPDATE notices
            SET read_at = :now
            WHERE id = :id
              AND read_at IS NULL
            """;

    private static final String MARK_ALL_READ = """
            UPDATE notices
            SET read_at = :now
            WHERE read_at IS NULL
            """;

    private static final String MARK_ALL_READ_OF = MARK_ALL_READ + """
              AND brand_id = ANY (:brands)
            """;

    private final Ids ids;
    private final PostLookup posts;

    public NoticeStore(Ids ids, PostLookup posts) {
        this.ids = ids;
        this.posts = posts;
    }

    /**
     * Tells the team, in the transaction of the event, so that there is no event without its notice. Each event has a
     * notice of its own: a post that fails, is retried and fails again was a failure twice.
     */
    public void raise(Handle tx, NewNotice notice) {
        NoticeId id = new NoticeId(ids.next());
        tx.createUpdate(INSERT)
                .bind("id", id)
                .bind("workspace", notice.workspace())
                .bind("brand", notice.brand())
                .bind("post", notice.post())
                .bind("kind", notice.kind())
                .bind("title", notice.title())
                .bind("detail", notice.detail())
                .bind("action", notice.action())
                .bind("at", notice.at())
                .execute();
        tx.createUpdate(ADDRESS)
                .define("author", posts.authorOf(":post"))
                .bind("id", id)
                .bind("workspace", notice.workspace())
                .bind("post", notice.post())
                .bind("at", notice.at())
                .execute();
    }

    /** The newest first, after the given one. */
    List<Notice> all(Handle tx, Optional<NoticePosition> after, int limit) {
        return list(tx, NEWEST, after, limit);
    }

    List<Notice> unread(Handle tx, Optional<NoticePosition> after, int limit) {
        return list(tx, NEWEST_UNREAD, after, limit);
    }

    Optional<Notice> find(Handle tx, NoticeId id) {
        return query(tx, FIND).bind("id", id).map((row, _) -> notice(row)).findOne();
    }

    /** Keeps the instant of the first time. */
    void markRead(Handle tx, NoticeId id, Instant now) {
        tx.createUpdate(MARK_READ).bind("id", id).bind("now", now).execute();
    }

    int markAllRead(Handle tx, Instant now) {
        return tx.createUpdate(MARK_ALL_READ).bind("now", now).execute();
    }

    int markAllRead(Handle tx, Set<BrandId> brands, Instant now) {
        return tx.createUpdate(MARK_ALL_READ_OF)
                .bind("now", now)
                .bindArray(
                        "brands",
                        UUID.class,
                        brands.stream().map(BrandId::value).toList())
                .execute();
    }

    private List<Notice> list(Handle tx, String sql, Optional<NoticePosition> after, int limit) {
        return query(tx, sql)
                .bind("before", after.map(NoticePosition::createdAt).orElse(null))
                .bind("beforeId", after.map(position -> position.id().value()).orElse(null))
                .bind("limit", limit)
                .map((row, _) -> notice(row))
                .list();
    }

    private Query query(Handle tx, String sql) {
        return tx.createQuery(sql).define("caption", posts.captionOf("notices.post_id"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(Columns.uuid(row, "id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                Columns.uuid(row, "post_id"),
                Columns.optionalText(row, "post_caption").orElse(""),
                Columns.constant(row, "kind", NoticeKind.class),
                Columns.text(row, "title"),
                Columns.text(row, "detail"),
                Columns.text(row, "action"),
                Columns.instant(row, "created_at"),
                Columns.optionalInstant(row, "read_at"));
    }
}
