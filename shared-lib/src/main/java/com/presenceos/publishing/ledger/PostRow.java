package com.presenceos.publishing.ledger;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PostStatus;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code scheduled_posts}, read. */
public final class PostRow {

    public static final String COLUMNS =
            "id, workspace_id, brand_id, connector_id, platform, status, revision, due_at, timezone, lateness,"
                    + " late_after_minutes, lead_seconds, content, fence, lease_until, not_before, wait_until, platform_post_id,"
                    + " platform_post_url, published_at, last_error, comment_status, comment_id, comment_error,"
                    + " comment_failures, comment_sent_at, created_at, updated_at";

    private PostRow() {}

    public static Post post(ResultSet row) throws SQLException {
        return new Post(
                new PostId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                new ConnectorId(Columns.uuid(row, "connector_id")),
                new Platform(Columns.text(row, "platform")),
                Json.own(Columns.text(row, "content"), PostContent.class),
                Columns.instant(row, "due_at"),
                ZoneId.of(Columns.text(row, "timezone")),
                new LatenessPolicy(
                        Columns.constant(row, "lateness", LatenessPolicy.Kind.class),
                        Duration.ofMinutes(row.getInt("late_after_minutes"))),
                Duration.ofSeconds(row.getInt("lead_seconds")),
                row.getInt("revision"),
                state(row),
                Columns.optionalInstant(row, "not_before"),
                Columns.optionalInstant(row, "wait_until"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    /** The word for the first comment of a post that is not out yet. */
    static @Nullable String newComment(PostContent content) {
        return content.firstComment()
                .map(_ -> FirstCommentStatus.PENDING.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static PostState state(ResultSet row) throws SQLException {
        Optional<Instant> lease = Columns.optionalInstant(row, "lease_until");
        return switch (Columns.constant(row, "status", PostStatus.class)) {
            case SCHEDULED -> new PostState.Scheduled();
            case PREPARING -> new PostState.Preparing(lease);
            case READY -> new PostState.Ready();
            case COMMITTING -> new PostState.Committing(lease.orElseThrow());
            case ACCEPTED -> new PostState.Accepted(lease);
            case PUBLISHED ->
                new PostState.Published(
                        Columns.instant(row, "published_at"),
                        Columns.optionalText(row, "platform_post_id"),
                        Columns.optionalText(row, "platform_post_url").map(URI::create),
                        comment(row, lease));
            case FAILED -> new PostState.Failed(error(row, "last_error"));
            case UNCONFIRMED -> new PostState.Unconfirmed(lease, error(row, "last_error"));
            case HELD -> new PostState.Held(error(row, "last_error"));
            case CANCELLED -> new PostState.Cancelled();
        };
    }

    private static Optional<FirstComment> comment(ResultSet row, Optional<Instant> lease) throws SQLException {
        if (row.getString("comment_status") == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Columns.constant(row, "comment_status", FirstCommentStatus.class)) {
                    case PENDING -> new FirstComment.Pending();
                    case SENDING -> new FirstComment.Sending(lease.orElseThrow());
                    case CHECKING -> new FirstComment.Checking(lease);
                    case POSTED -> new FirstComment.Posted(Columns.optionalText(row, "comment_id"));
                    case UNCONFIRMED -> new FirstComment.Unconfirmed(error(row, "comment_error"));
                    case FAILED -> new FirstComment.Failed(error(row, "comment_error"));
                });
    }

    private static PostError error(ResultSet row, String column) throws SQLException {
        return Json.own(Columns.text(row, column), PostError.class);
    }
}
