package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.Platform;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Posts in PostgreSQL, as people read and change them. What the engine writes goes through {@link SqlLedger}. */
public final class PostStore {

    private static final String INSERT = """
            INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status, revision, due_at, timezone,
                                         content, attention_at, created_by, created_at, updated_at)
            VALUES (:id, :workspace, :brand, :connector, :platform, 'scheduled', :revision, :dueAt, :zone,
                    CAST(:content AS jsonb), :lookAgainAt, :author, :createdAt, :createdAt)
            """;

    private static final String FIND = """
            SELECT *
            FROM scheduled_posts
            WHERE id = :id
            """;

    private static final String LIST = """
            SELECT *
            FROM scheduled_posts
            WHERE brand_id = :brand
              AND (CAST(:status AS text) IS NULL OR status = :status)
              AND (CAST(:beforeDue AS timestamptz) IS NULL OR (due_at, id) < (CAST(:beforeDue AS timestamptz), CAST(:beforeId AS uuid)))
            ORDER BY due_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String CANCEL = """
            UPDATE scheduled_posts
            SET status = 'cancelled', revision = revision + 1, fence = fence + 1, lease_until = NULL, attention_at = NULL,
                last_error = NULL, updated_at = :now
            WHERE id = :id
              AND revision = :revision
              AND status IN ('scheduled', 'preparing', 'ready', 'held')
            """;

    private static final String CLOSE_PUBLICATION = """
            UPDATE publications
            SET phase = 'done', outcome = 'cancelled', finished_at = :now
            WHERE post_id = :id
              AND phase <> 'done'
            """;

    private static final String ARMED = """
            UPDATE scheduled_posts
            SET attention_at = :lookAgainAt
            WHERE id = :id
              AND revision = :revision
              AND status = 'scheduled'
            """;

    private static final String PUBLICATIONS = """
            SELECT id, revision, attempt, phase, started_at, commit_sent_at, finished_at, outcome, detail
            FROM publications
            WHERE post_id = :post
            ORDER BY attempt
            """;

    void insert(Handle tx, Post post, UserId author, Instant lookAgainAt) {
        tx.createUpdate(INSERT)
                .bind("id", post.id())
                .bind("workspace", post.workspace())
                .bind("brand", post.brand())
                .bind("connector", post.connector())
                .bind("platform", post.platform())
                .bind("revision", post.revision())
                .bind("dueAt", post.dueAt())
                .bind("zone", post.zone().getId())
                .bind("content", Json.text(post.content()))
                .bind("lookAgainAt", lookAgainAt)
                .bind("author", author)
                .bind("createdAt", post.createdAt())
                .execute();
    }

    Optional<Post> find(Handle tx, PostId id) {
        return tx.createQuery(FIND).bind("id", id).map((row, _) -> post(row)).findOne();
    }

    /** The latest instant first, after the given one. */
    List<Post> list(Handle tx, BrandId brand, Optional<PostStatus> status, Optional<PostPosition> after, int limit) {
        return tx.createQuery(LIST)
                .bind("brand", brand)
                .bind(
                        "status",
                        status.map(word -> word.name().toLowerCase(Locale.ROOT)).orElse(null))
                .bind("beforeDue", after.map(PostPosition::dueAt).orElse(null))
                .bind("beforeId", after.map(position -> position.id().value()).orElse(null))
                .bind("limit", limit)
                .map((row, _) -> post(row))
                .list();
    }

    boolean cancel(Handle tx, Post post, Instant now) {
        int cancelled = tx.createUpdate(CANCEL)
                .bind("id", post.id())
                .bind("revision", post.revision())
                .bind("now", now)
                .execute();
        if (cancelled == 0) {
            return false;
        }
        tx.createUpdate(CLOSE_PUBLICATION)
                .bind("id", post.id())
                .bind("now", now)
                .execute();
        return true;
    }

    /** Notes that a message will come for a post, and when to worry if it does not. */
    void armed(Handle tx, PublicationMessage message, Instant lookAgainAt) {
        tx.createUpdate(ARMED)
                .bind("id", message.post())
                .bind("revision", message.revision())
                .bind("lookAgainAt", lookAgainAt)
                .execute();
    }

    List<Publication> publications(Handle tx, PostId post) {
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
                        Columns.optionalText(row, "detail")))
                .list();
    }

    static Post post(ResultSet row) throws SQLException {
        return new Post(
                new PostId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                new ConnectorId(Columns.uuid(row, "connector_id")),
                Columns.constant(row, "platform", Platform.class),
                Json.own(Columns.text(row, "content"), PostContent.class),
                Columns.instant(row, "due_at"),
                ZoneId.of(Columns.text(row, "timezone")),
                row.getInt("revision"),
                state(row),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static PostState state(ResultSet row) throws SQLException {
        Optional<Instant> lease = Columns.optionalInstant(row, "lease_until");
        return switch (Columns.constant(row, "status", PostStatus.class)) {
            case SCHEDULED -> new PostState.Scheduled();
            case PREPARING -> new PostState.Preparing(lease);
            case READY -> new PostState.Ready();
            case COMMITTING -> new PostState.Committing(lease.orElseThrow());
            case PUBLISHED ->
                new PostState.Published(
                        Columns.instant(row, "published_at"),
                        Columns.optionalText(row, "platform_post_id"),
                        Columns.optionalText(row, "platform_post_url").map(URI::create));
            case FAILED -> new PostState.Failed(error(row));
            case UNCONFIRMED -> new PostState.Unconfirmed(lease, error(row));
            case HELD -> new PostState.Held(error(row));
            case CANCELLED -> new PostState.Cancelled();
        };
    }

    private static PostError error(ResultSet row) throws SQLException {
        return Json.own(Columns.text(row, "last_error"), PostError.class);
    }
}
