package com.presenceos.drafts;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.publishing.PostId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Which posts were written from which drafts, in the workspace a transaction acts in. */
final class UsedDrafts {

    private static final String KEEP = """
            INSERT INTO posts_of_drafts (post_id, workspace_id, draft_id, style, model, version, caption, hashtags)
            VALUES (:post, :workspace, :draft, :style, :model, :version, :caption, :hashtags)
            """;

    private static final String FIND = """
            SELECT draft_id, style, model, version, caption, hashtags
            FROM posts_of_drafts
            WHERE post_id = :post
            """;

    void keep(Handle tx, WorkspaceId workspace, PostId post, WrittenFrom from) {
        tx.createUpdate(KEEP)
                .bind("post", post)
                .bind("workspace", workspace)
                .bind("draft", from.draftId().orElseThrow())
                .bind("style", from.style())
                .bind("model", from.model())
                .bind("version", from.version())
                .bind("caption", from.caption())
                .bindArray("hashtags", String.class, from.hashtags())
                .execute();
    }

    Optional<WrittenFrom> of(Handle tx, PostId post) {
        return tx.createQuery(FIND)
                .bind("post", post)
                .map((row, _) -> new WrittenFrom(
                        Optional.ofNullable(row.getObject("draft_id", UUID.class))
                                .map(DraftId::new),
                        Columns.constant(row, "style", Style.class),
                        Columns.text(row, "model"),
                        row.getInt("version"),
                        Columns.text(row, "caption"),
                        List.of((String[]) row.getArray("hashtags").getArray())))
                .findOne();
    }
}
