package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which notice is mailed to whom, and whether it was. */
public final class MailStore {

    // Moving due_at on is the lease: a mail whose worker died is due again when it runs out, and may then go twice.
    private static final String CLAIM = """
            WITH due AS (SELECT notice_id, user_id
                         FROM notice_mails
                         WHERE due_at <= :now
                         ORDER BY due_at
                         LIMIT :limit
                         FOR UPDATE SKIP LOCKED),
                 claimed AS (UPDATE notice_mails m
                             SET due_at = :lease, attempts = m.attempts + 1
                             FROM due
                             WHERE m.notice_id = due.notice_id
                               AND m.user_id = due.user_id
                             RETURNING m.notice_id, m.user_id, m.attempts, m.created_at)
            SELECT m.notice_id, m.user_id, m.attempts, m.created_at, n.brand_id, n.post_id, n.title, n.detail, n.action
            FROM claimed m
            JOIN notices n ON n.id = m.notice_id
            ORDER BY m.created_at, m.notice_id
            """;

    private static final String LEAVE = """
            UPDATE notice_mails
            SET due_at = :dueAt, sent_at = :sentAt
            WHERE notice_id = :notice
              AND user_id = :user
              AND attempts = :attempt
            """;

    private static final String DUE_WORKSPACES = """
            SELECT DISTINCT workspace_id
            FROM notice_mails
            WHERE due_at <= :now
            """;

    private static final String NEXT = """
            SELECT min(due_at) AS due_at
            FROM notice_mails
            WHERE due_at IS NOT NULL
            """;

    List<DueMail> claim(Handle tx, Instant now, Instant lease, int limit) {
        return tx.createQuery(CLAIM)
                .bind("now", now)
                .bind("lease", lease)
                .bind("limit", limit)
                .map((row, _) -> new DueMail(
                        new NoticeId(Columns.uuid(row, "notice_id")),
                        new UserId(Columns.uuid(row, "user_id")),
                        row.getInt("attempts"),
                        Columns.instant(row, "created_at"),
                        new Told(
                                new BrandId(Columns.uuid(row, "brand_id")),
                                Columns.uuid(row, "post_id"),
                                Columns.text(row, "title"),
                                Columns.text(row, "detail"),
                                Columns.text(row, "action"))))
                .list();
    }

    void sent(Handle tx, DueMail mail, Instant at) {
        leave(tx, mail, null, at);
    }

    void again(Handle tx, DueMail mail, Instant at) {
        leave(tx, mail, at, null);
    }

    /** Nothing more is done about it; the notice stays in the product. */
    void giveUp(Handle tx, DueMail mail) {
        leave(tx, mail, null, null);
    }

    /** Across workspaces, as upkeep. */
    List<WorkspaceId> dueWorkspaces(Handle tx, Instant now) {
        return tx.createQuery(DUE_WORKSPACES)
                .bind("now", now)
                .map((row, _) -> new WorkspaceId(Columns.uuid(row, "workspace_id")))
                .list();
    }

    /** When the next mail is due in any workspace, as upkeep. */
    Optional<Instant> next(Handle tx) {
        return tx.createQuery(NEXT)
                .map((row, _) -> Columns.optionalInstant(row, "due_at"))
                .one();
    }

    private static void leave(Handle tx, DueMail mail, @Nullable Instant dueAt, @Nullable Instant sentAt) {
        tx.createUpdate(LEAVE)
                .bind("notice", mail.notice())
                .bind("user", mail.to())
                .bind("attempt", mail.attempt())
                .bind("dueAt", dueAt)
                .bind("sentAt", sentAt)
                .execute();
    }
}
