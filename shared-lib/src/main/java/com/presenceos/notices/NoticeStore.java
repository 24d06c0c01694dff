package com.presenceos.notices;

import com.presenceos.platform.ids.Ids;
import org.jdbi.v3.core.Handle;

/** The notices of the workspace a transaction acts in. */
public final class NoticeStore {

    private static final String INSERT = """
            INSERT INTO notices (id, workspace_id, brand_id, post_id, kind, title, detail, action, created_at)
            VALUES (:id, :workspace, :brand, :post, :kind, :title, :detail, :action, :at)
            """;

    // Who runs the workspace, and who wrote the post. Decided now: somebody who joins later is not told old news.
    private static final String ADDRESS = """
            INSERT INTO notice_mails (workspace_id, notice_id, user_id, due_at, created_at)
            SELECT m.workspace_id, :id, m.user_id, :at, :at
            FROM workspace_members m
            WHERE m.workspace_id = :workspace
              AND (m.role IN ('owner', 'admin')
                   OR m.user_id = (SELECT p.created_by FROM scheduled_posts p WHERE p.id = :post))
            """;

    private final Ids ids;

    public NoticeStore(Ids ids) {
        this.ids = ids;
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
                .bind("id", id)
                .bind("workspace", notice.workspace())
                .bind("post", notice.post())
                .bind("at", notice.at())
                .execute();
    }
}
