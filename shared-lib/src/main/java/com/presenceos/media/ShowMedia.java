package com.presenceos.media;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Shows the pictures of a brand. */
public final class ShowMedia {

    private static final Duration VALID = Duration.ofHours(1);

    private final Database database;
    private final BrandStore brands;
    private final MediaStore media;
    private final MediaFiles files;

    public ShowMedia(Database database, BrandStore brands, MediaStore media, MediaFiles files) {
        this.database = database;
        this.brands = brands;
        this.media = media;
        this.files = files;
    }

    /** Newest first. */
    public Page<Shown> ofBrand(WorkspaceId workspace, BrandId brand, Optional<Cursor> after, int limit) {
        return database.inWorkspace(workspace, tx -> {
                    brands.read(tx, brand);
                    return Page.upTo(
                            limit,
                            media.ofBrand(tx, brand, after, limit + 1),
                            item -> Cursor.of(item.createdAt(), item.id()));
                })
                .map(item -> show(workspace, item));
    }

    public Shown show(WorkspaceId workspace, MediaItem item) {
        return new Shown(item, files.link(StorageKeys.original(workspace, item.id()), VALID));
    }

    /**
     * A picture and where a browser can load it.
     *
     * @param url good for an hour
     */
    public record Shown(MediaItem item, URI url) {}
}
