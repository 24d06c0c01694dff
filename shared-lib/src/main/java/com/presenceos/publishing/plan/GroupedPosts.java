package com.presenceos.publishing.plan;

import com.presenceos.brands.BrandId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.ledger.PostPosition;
import com.presenceos.publishing.ledger.PostRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The posts of a brand by {@link PostGroup}. The words of a status stand in the text of each query: only so does the
 * planner see that the index of the group holds all it looks for, and reads a page instead of a history.
 */
final class GroupedPosts {

    private static final String SOONEST_FIRST = """
            SELECT %s
            FROM scheduled_posts
            WHERE brand_id = :brand
              AND EXISTS (SELECT FROM brands WHERE id = :brand AND deleted_at IS NULL)
              AND %s
              AND %s
            ORDER BY due_at, id
            LIMIT :limit
            """;

    private static final String LATEST_FIRST = """
            SELECT %s
            FROM scheduled_posts
            WHERE brand_id = :brand
              AND EXISTS (SELECT FROM brands WHERE id = :brand AND deleted_at IS NULL)
              AND %s
              AND %s
            ORDER BY due_at DESC, id DESC
            LIMIT :limit
            """;

    // An unconfirmed post is asked about by itself, until the network has said that it cannot tell, or until its
    // account must be connected again for that.
    private static final String WAITS_FOR_SOMEBODY = Stream.concat(
                    Stream.of(PostErrorKind.UNDECIDED), PostErrorKind.ENDED_BY_CONNECTING.stream())
            .map(kind -> "'" + kind.word() + "'")
            .collect(Collectors.joining(", ", "last_error ->> 'kind' IN (", ")"));

    private static final String NEXT = """
            status IN ('scheduled', 'preparing', 'ready', 'committing', 'accepted', 'unconfirmed')
              AND NOT (status = 'unconfirmed' AND %s)""".formatted(WAITS_FOR_SOMEBODY);

    private static final String ATTENTION = """
            status IN ('failed', 'held', 'unconfirmed')
              AND NOT (status = 'unconfirmed' AND NOT %s)""".formatted(WAITS_FOR_SOMEBODY);

    private static final String PAST = "status IN ('published', 'cancelled')";

    List<Post> list(
            Handle tx,
            BrandId brand,
            PostGroup group,
            Optional<PostStatus> status,
            Optional<PostPosition> after,
            int limit) {
        Query query =
                tx.createQuery(sql(group, status, after)).bind("brand", brand).bind("limit", limit);
        status.ifPresent(wanted -> query.bind("status", wanted.word()));
        after.ifPresent(position ->
                query.bind("due", position.dueAt()).bind("id", position.id().value()));
        return query.map((row, _) -> PostRow.post(row)).list();
    }

    static String sql(PostGroup group, Optional<PostStatus> status, Optional<PostPosition> after) {
        return switch (group) {
            case NEXT -> page(SOONEST_FIRST, NEXT, status, after.map(_ -> "(due_at, id) > (:due, :id)"));
            case ATTENTION -> page(LATEST_FIRST, ATTENTION, status, after.map(_ -> "(due_at, id) < (:due, :id)"));
            case PAST -> page(LATEST_FIRST, PAST, status, after.map(_ -> "(due_at, id) < (:due, :id)"));
        };
    }

    private static String page(String sql, String group, Optional<PostStatus> status, Optional<String> after) {
        String narrowed = status.isPresent() ? group + "\n  AND status = :status" : group;
        return sql.formatted(PostRow.COLUMNS, narrowed, after.orElse("true"));
    }
}
