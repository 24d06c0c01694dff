package com.presenceos.publishing.ledger;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.json.Json;
import com.presenceos.publishing.Post;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Stores a post together with what it stands on: in the one statement that writes it, its brand, its account and its
 * pictures are looked at again and kept from being deleted until the transaction ends.
 */
final class PostInsertion {

    private static final String INSERT = """
            WITH brand AS (SELECT id
                           FROM brands
                           WHERE id = :brand
                             AND deleted_at IS NULL
                           FOR KEY SHARE),
                 account AS (SELECT id
                             FROM social_connectors
                             WHERE id = :connector
                               AND disconnected_at IS NULL
                             FOR KEY SHARE),
                 %s
            INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status, revision, due_at, timezone,
                                         lateness, late_after_minutes, lead_seconds, content, attention_at, comment_status, created_by,
                                         created_at, updated_at, wish_fingerprint)
            SELECT :id, :workspace, brand.id, account.id, :platform, 'scheduled', :revision, :dueAt, :zone,
                   :lateness, :lateAfter, :lead, CAST(:content AS jsonb), :lookAgainAt, :commentStatus, :author,
                   :createdAt, :createdAt, :wish
            FROM brand, account
            WHERE %s
            ON CONFLICT (id) DO NOTHING
            """.formatted(HeldPictures.PICTURES, HeldPictures.ALL_THERE);

    private static final String STORED = """
            SELECT EXISTS (SELECT FROM scheduled_posts WHERE id = :id) AS post,
                   EXISTS (SELECT FROM brands WHERE id = :brand AND deleted_at IS NULL) AS brand,
                   EXISTS (SELECT FROM social_connectors WHERE id = :connector AND disconnected_at IS NULL) AS account
            """;

    private PostInsertion() {}

    /** @return whether it was; not, when it has been already */
    static boolean insert(
            Handle tx, Post post, UserId author, Optional<IdempotentRequest> idempotent, Instant lookAgainAt) {
        int written = HeldPictures.bind(tx.createUpdate(INSERT), post.content())
                .bind("id", post.id())
                .bind("workspace", post.workspace())
                .bind("brand", post.brand())
                .bind("connector", post.connector())
                .bind("platform", post.platform().word())
                .bind("revision", post.revision())
                .bind("dueAt", post.dueAt())
                .bind("lead", post.lead().toSeconds())
                .bind("zone", post.zone().getId())
                .bind("lateness", post.lateness().policy())
                .bind("lateAfter", post.lateness().after().toMinutes())
                .bind("content", Json.text(post.content()))
                .bind("commentStatus", PostRow.newComment(post.content()))
                .bind("lookAgainAt", lookAgainAt)
                .bind("author", author)
                .bind("createdAt", post.createdAt())
                .bind("wish", idempotent.map(IdempotentRequest::fingerprint).orElse(null))
                .execute();
        return written == 1 || refusedOrStored(tx, post);
    }

    private static boolean refusedOrStored(Handle tx, Post post) {
        Stored stored = tx.createQuery(STORED)
                .bind("id", post.id())
                .bind("brand", post.brand())
                .bind("connector", post.connector())
                .map((row, _) -> new Stored(row.getBoolean("post"), row.getBoolean("brand"), row.getBoolean("account")))
                .one();
        if (stored.post) {
            return false;
        }
        if (!stored.brand) {
            throw new NotFound("No brand with id " + post.brand());
        }
        if (!stored.account) {
            throw new Conflict("The account was disconnected a moment ago");
        }
        HeldPictures.mustBeThere(tx, post.content());
        throw new IllegalStateException("Post " + post.id() + " was not stored, and nothing it needs is missing");
    }

    private record Stored(boolean post, boolean brand, boolean account) {}
}
