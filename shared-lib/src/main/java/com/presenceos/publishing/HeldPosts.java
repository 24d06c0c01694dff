package com.presenceos.publishing;

import com.presenceos.channels.ConnectorId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The posts that wait for their account, in PostgreSQL. */
public final class HeldPosts {

    private static final String RELEASE = """
            UPDATE scheduled_posts
            SET status = 'scheduled', fence = fence + 1, not_before = NULL, last_error = NULL, attention_at = :now,
                updated_at = :now
            WHERE connector_id = :connector
              AND status = 'held'
              AND last_error ->> 'kind' = ANY (:kinds)
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    private HeldPosts() {}

    /**
     * Those held for one of these kinds of reasons become scheduled again, to be looked at now. The transaction has written
     * the account's row before, as every worker that holds a post locks it first: so it sees what they wrote, or they see
     * that the reason has ended.
     */
    public static List<Post> release(Handle tx, ConnectorId connector, Set<String> kinds, Instant now) {
        return tx.createQuery(RELEASE)
                .bind("connector", connector)
                .bindArray("kinds", String.class, kinds)
                .bind("now", now)
                .map((row, _) -> PostRow.post(row))
                .list();
    }
}
