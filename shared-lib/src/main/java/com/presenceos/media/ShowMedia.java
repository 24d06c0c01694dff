package com.presenceos.media;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.media.picture.Deadline;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the pictures and videos of a brand. */
public final class ShowMedia {

    private static final Duration VALID = Duration.ofHours(1);
    // Pictures of an earlier version take their time, once; a page ends where it is used up.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Database database;
    private final BrandStore brands;
    private final MediaStore media;
    private final MediaFiles files;
    private final OlderPictures older;
    private final InstantSource clock;

    public ShowMedia(
            Database database,
            BrandStore brands,
            MediaStore media,
            MediaFiles files,
            OlderPictures older,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.media = media;
        this.files = files;
        this.older = older;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<Shown> ofBrand(WorkspaceId workspace, BrandId brand, Optional<Cursor> after, int limit) {
        Page<MediaItem> page = database.inWorkspace(workspace, tx -> {
            List<MediaItem> found = media.ofBrand(tx, brand, after, limit + 1);
            if (found.isEmpty()) {
                // None, or no such brand.
                brands.read(tx, brand);
            }
            return Page.upTo(limit, found, ShowMedia::position);
        });
        Deadline enough = Deadline.in(LONGEST, clock);
        List<Shown> shown = new ArrayList<>();
        for (MediaItem item : page.items()) {
            usable(workspace, item).ifPresent(found -> shown.add(show(workspace, found)));
            if (enough.isOver()) {
                return new Page<>(shown, Optional.of(position(item).encode()));
            }
        }
        return new Page<>(shown, page.nextCursor());
    }

    /** What cannot be used any more is not offered. */
    private Optional<MediaItem> usable(WorkspaceId workspace, MediaItem item) {
        try {
            return Optional.of(older.developed(workspace, item));
        } catch (UnusableMedia _) {
            return Optional.empty();
        }
    }

    /** @param item completed by this version */
    public Shown show(WorkspaceId workspace, MediaItem item) {
        return new Shown(
                item,
                files.link(
                        StorageKeys.kept(
                                workspace,
                                item.id(),
                                item.content().kind(),
                                item.edition().orElseThrow()),
                        VALID));
    }

    private static Cursor position(MediaItem item) {
        return Cursor.of(item.createdAt(), item.id());
    }

    /**
     * A picture or video, and where a browser can load it.
     *
     * @param url good for an hour
     */
    public record Shown(MediaItem item, URI url) {}
}
