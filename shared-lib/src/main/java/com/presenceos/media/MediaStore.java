package com.presenceos.media;

import static com.presenceos.platform.sql.Columns.instant;
import static com.presenceos.platform.sql.Columns.text;
import static com.presenceos.platform.sql.Columns.uuid;
import static java.util.stream.Collectors.toMap;

import com.presenceos.brands.BrandId;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.Picture;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.ids.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows of uploads, pictures and videos; the bytes are in {@link MediaFiles}. */
public final class MediaStore {

    private static final String INSERT = """
            INSERT INTO media_items (
                id, workspace_id, brand_id, file_name, status, declared_type, declared_size, created_at)
            VALUES (:id, :workspace, :brand, :fileName, 'pending', :type, :size, :createdAt)
            """;

    private static final String BY_ID = """
            SELECT *
            FROM media_items
            WHERE id = :id
            """;

    private static final String READY = """
            SELECT *
            FROM media_items
            WHERE id = ANY (CAST(:ids AS uuid[]))
              AND status = 'ready'
            """;

    // Writing a post takes a key share of its pictures' rows, so it comes either before or after a deletion.
    private static final String LOCKED = BY_ID + "FOR UPDATE";

    private static final String COMPLETE = """
            UPDATE media_items
            SET status = 'ready',
                kind = :kind,
                content_type = :type,
                size_bytes = :size,
                width = :width,
                height = :height,
                plain_jpeg = :plainJpeg,
                duration_ms = :durationMs,
                frame_rate = :frameRate,
                video_codec = :videoCodec,
                audio_codec = :audioCodec,
                edition = :edition
            WHERE id = :id
              AND edition IS NULL
              AND status = :status
            """;

    private static final String PAGE = """
            SELECT *
            FROM media_items
            WHERE brand_id = :brand
              AND EXISTS (SELECT FROM brands WHERE id = :brand AND deleted_at IS NULL)
              AND status = 'ready'
              AND (created_at, id) < (:beforeTime, :beforeId)
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String FIRST_PAGE = """
            SELECT *
            FROM media_items
            WHERE brand_id = :brand
              AND EXISTS (SELECT FROM brands WHERE id = :brand AND deleted_at IS NULL)
              AND status = 'ready'
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String DELETE = """
            DELETE FROM media_items
            WHERE id = :id
            """;

    void insert(Handle tx, WorkspaceId workspace, MediaFile.Pending upload) {
        tx.createUpdate(INSERT)
                .bind("id", upload.id())
                .bind("workspace", workspace)
                .bind("brand", upload.brand())
                .bind("fileName", upload.fileName())
                .bind("type", upload.declared().contentType())
                .bind("size", upload.declaredSize())
                .bind("createdAt", upload.createdAt())
                .execute();
    }

    Optional<MediaFile> find(Handle tx, MediaId id) {
        return find(tx, BY_ID, id);
    }

    /** What can be used; empty also while its upload is not complete. */
    public Optional<MediaItem> item(Handle tx, MediaId id) {
        return find(tx, BY_ID, id).flatMap(MediaStore::ready);
    }

    /** Those that can be used. */
    public Map<MediaId, MediaItem> items(Handle tx, List<MediaId> ids) {
        return tx
                .select(READY)
                .bindArray(
                        "ids", String.class, ids.stream().map(MediaId::toString).toList())
                .map((row, _) -> item(row))
                .stream()
                .collect(toMap(MediaItem::id, Function.identity()));
    }

    Optional<MediaFile> lock(Handle tx, MediaId id) {
        return find(tx, LOCKED, id);
    }

    /** @return whether it was pending until now */
    boolean complete(Handle tx, MediaId id, MediaContent content, UUID edition) {
        return becameReady(tx, id, "pending", content, edition);
    }

    /** @return whether it had no edition until now */
    boolean completeOlder(Handle tx, MediaId id, Picture picture, UUID edition) {
        return becameReady(tx, id, "ready", picture, edition);
    }

    private static boolean becameReady(Handle tx, MediaId id, String before, MediaContent content, UUID edition) {
        Update update =
                tx.createUpdate(COMPLETE).bind("id", id).bind("status", before).bind("edition", edition);
        return MediaColumns.bind(update, content).execute() == 1;
    }

    /** What a brand that is not deleted has, those that can be used, newest first. */
    List<MediaItem> ofBrand(Handle tx, BrandId brand, Optional<Cursor> after, int limit) {
        var query = tx.select(after.isPresent() ? PAGE : FIRST_PAGE)
                .bind("brand", brand)
                .bind("limit", limit);
        after.ifPresent(cursor -> query.bind("beforeTime", cursor.instant(0)).bind("beforeId", cursor.uuid(1)));
        return query.map((row, _) -> item(row)).list();
    }

    void delete(Handle tx, MediaId id) {
        tx.createUpdate(DELETE).bind("id", id).execute();
    }

    void deletePending(Handle tx, MediaId id) {
        tx.createUpdate(DELETE + "AND status = 'pending'").bind("id", id).execute();
    }

    private static Optional<MediaFile> find(Handle tx, String sql, MediaId id) {
        return tx.select(sql).bind("id", id).map((row, _) -> file(row)).findOne();
    }

    private static Optional<MediaItem> ready(MediaFile file) {
        return switch (file) {
            case MediaItem item -> Optional.of(item);
            case MediaFile.Pending _ -> Optional.empty();
        };
    }

    private static MediaFile file(ResultSet row) throws SQLException {
        return text(row, "status").equals("ready") ? item(row) : pending(row);
    }

    private static MediaFile.Pending pending(ResultSet row) throws SQLException {
        return new MediaFile.Pending(
                new MediaId(uuid(row, "id")),
                new BrandId(uuid(row, "brand_id")),
                text(row, "file_name"),
                MediaColumns.type(row, "declared_type"),
                row.getLong("declared_size"),
                instant(row, "created_at"));
    }

    private static MediaItem item(ResultSet row) throws SQLException {
        return new MediaItem(
                new MediaId(uuid(row, "id")),
                new BrandId(uuid(row, "brand_id")),
                text(row, "file_name"),
                MediaColumns.content(row),
                Optional.ofNullable(row.getObject("edition", UUID.class)),
                instant(row, "created_at"));
    }
}
