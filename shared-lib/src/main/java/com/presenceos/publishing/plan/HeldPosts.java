package com.presenceos.publishing.plan;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.platform.json.Json;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.ledger.PostRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

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

    private static final String ASK = """
            UPDATE scheduled_posts
            SET fence = fence + 1, attention_at = :now, last_error = CAST(:error AS jsonb), updated_at = :now
            WHERE connector_id = :connector
              AND status = 'unconfirmed'
              AND attention_at IS NULL
              AND last_error ->> 'kind' = ANY (:kinds)
            RETURNING %s
            """.formatted(PostRow.COLUMNS);

    // The time in which nobody could ask does not count.
    private static final String ASKED_ANEW = """
            UPDATE publications
            SET asked_since = NULL
            WHERE phase <> 'done'
              AND post_id IN (SELECT id
                              FROM scheduled_posts
                              WHERE connector_id = :connector
                                AND status = 'unconfirmed'
                                AND attention_at IS NULL
                                AND last_error ->> 'kind' = ANY (:kinds))
            """;

    private HeldPosts() {}

    /**
     * Those held for one of these kinds of reasons become scheduled again, to be looked at now; and for those that may be
     * out the network is asked. The transaction has written
     * the account's row before, as every worker that holds a post locks it first: so it sees what they wrote, or they see
     * that the reason has ended.
     */
    public static List<Post> release(Handle tx, ConnectorId connector, Set<PostErrorKind> kinds, Instant now) {
        tx.createUpdate(ASKED_ANEW)
                .bind("connector", connector)
                .bindArray("kinds", String.class, words(kinds))
                .execute();
        List<Post> released = new ArrayList<>(posts(tx.createQuery(RELEASE), connector, kinds, now));
        released.addAll(
                posts(tx.createQuery(ASK).bind("error", Json.text(PostError.USABLE_AGAIN)), connector, kinds, now));
        return released;
    }

    private static List<Post> posts(Query query, ConnectorId connector, Set<PostErrorKind> kinds, Instant now) {
        return query.bind("connector", connector)
                .bindArray("kinds", String.class, words(kinds))
                .bind("now", now)
                .map((row, _) -> PostRow.post(row))
                .list();
    }

    private static List<String> words(Set<PostErrorKind> kinds) {
        return kinds.stream().map(PostErrorKind::word).toList();
    }
}
