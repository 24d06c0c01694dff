package com.presenceos.publishing.ledger;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.Publication;
import com.presenceos.publishing.PublicationId;
import com.presenceos.publishing.Step;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Posts in PostgreSQL, as people read and change them. What the engine writes goes through {@link SqlLedger}. */
public final class PostStore {

    private static final String FIND = """
            SELECT %s
            FROM scheduled_posts
            WHERE id = :id
            """.formatted(PostRow.COLUMNS);

    private static final String MADE_FOR = """
            SELECT %s, wish_fingerprint
            FROM scheduled_posts
            WHERE id = :id
            """.formatted(PostRow.COLUMNS);

    // A deleted brand keeps its posts and shows none. What is not asked for is not in the text: a plan that is kept for
    // all
    // values could not leave it out.
    private static final String LIST = """
            SELECT %s
            FROM scheduled_posts
            WHERE brand_id = :brand
              AND EXISTS (SELECT FROM brands WHERE id = :brand AND deleted_at IS NULL)
              %%s
              %%s
            ORDER BY due_at DESC, id DESC
            LIMIT :limit
            """.formatted(PostRow.COLUMNS);

    private static final String PUBLICATIONS = """
            SELECT id, revision, attempt, phase, started_at, commit_sent_at, finished_at, outcome, detail, steps
            FROM publications
            WHERE post_id = :post
            ORDER BY attempt
            """;

    /** @return whether it was; not, when it has been already */
    public boolean insert(
            Handle tx, Post post, UserId author, Optional<IdempotentRequest> idempotent, Instant lookAgainAt) {
        return PostInsertion.insert(tx, post, author, idempotent, lookAgainAt);
    }

    /** The post that was made for a request, as it is now. */
    public Optional<Post> madeFor(Handle tx, IdempotentRequest idempotent) {
        Optional<Made> made = tx.createQuery(MADE_FOR)
                .bind("id", idempotent.id())
                .map((row, _) -> new Made(PostRow.post(row), Columns.optionalText(row, "wish_fingerprint")))
                .findOne();
        made.ifPresent(found -> idempotent.mustMatch(found.fingerprint.orElse("")));
        return made.map(Made::post);
    }

    public Optional<Post> find(Handle tx, PostId id) {
        return tx.createQuery(FIND)
                .bind("id", id)
                .map((row, _) -> PostRow.post(row))
                .findOne();
    }

    /** Of a brand that is not deleted: the latest instant first, after the given one. */
    public List<Post> list(
            Handle tx, BrandId brand, Optional<PostStatus> status, Optional<PostPosition> after, int limit) {
        String sql = LIST.formatted(
                // The word itself, not a parameter: only so is it seen that the posts which are not over hold them all.
                status.map(wanted -> "AND status = '" + wanted.name().toLowerCase(Locale.ROOT) + "'")
                        .orElse(""),
                after.map(_ -> "AND (due_at, id) < (:beforeDue, :beforeId)").orElse(""));
        Query query = tx.createQuery(sql).bind("brand", brand).bind("limit", limit);
        after.ifPresent(position -> query.bind("beforeDue", position.dueAt())
                .bind("beforeId", position.id().value()));
        return query.map((row, _) -> PostRow.post(row)).list();
    }

    public List<Publication> publications(Handle tx, PostId post) {
        return tx.createQuery(PUBLICATIONS)
                .bind("post", post)
                .map((row, _) -> new Publication(
                        new PublicationId(Columns.uuid(row, "id")),
                        row.getInt("revision"),
                        row.getInt("attempt"),
                        Columns.text(row, "phase"),
                        Columns.instant(row, "started_at"),
                        Columns.optionalInstant(row, "commit_sent_at"),
                        Columns.optionalInstant(row, "finished_at"),
                        Columns.optionalText(row, "outcome"),
                        Columns.optionalText(row, "detail"),
                        List.of(Json.own(Columns.text(row, "steps"), Step[].class))))
                .list();
    }

    private record Made(Post post, Optional<String> fingerprint) {}
}
