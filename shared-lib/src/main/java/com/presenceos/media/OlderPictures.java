package com.presenceos.media;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.media.picture.Development;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures that were completed by a version which kept files as they came and made nothing of them for networks. Each is
 * developed once, by whoever needs it first: there are no new ones, so nothing runs for ever to look for them.
 */
public final class OlderPictures {

    private static final Logger LOG = LoggerFactory.getLogger(OlderPictures.class);

    private final Database database;
    private final MediaStore media;
    private final MediaFiles files;
    private final Darkroom darkroom;

    public OlderPictures(Database database, MediaStore media, MediaFiles files, Darkroom darkroom) {
        this.database = database;
        this.media = media;
        this.files = files;
        this.darkroom = darkroom;
    }

    /**
     * The picture, developed by now.
     *
     * @throws UnusableMedia when its file is gone, or is one that would not be taken today
     */
    MediaItem developed(WorkspaceId workspace, MediaItem item) throws UnusableMedia {
        return item.edition().isPresent() ? item : darkroom.inTurn(() -> develop(workspace, item));
    }

    private MediaItem develop(WorkspaceId workspace, MediaItem item) throws UnusableMedia {
        byte[] content = files.read(StorageKeys.asItCame(workspace, item.id()), (int) PictureType.JPEG.mostBytes())
                .orElseThrow(UnusableMedia::gone);
        try {
            return keep(workspace, item, darkroom.develop(content));
        } catch (BrokenFile e) {
            LOG.warn("Picture {} of an earlier version cannot be used: {}", item.id(), e.reason());
            throw UnusableMedia.notTakenAnyMore(item, e);
        }
    }

    private MediaItem keep(WorkspaceId workspace, MediaItem item, Development development) {
        // The same for everybody who does this at the same time, as is what they write: the file does not change any
        // more.
        UUID edition = item.id().value();
        Editions.write(files, workspace, item.id(), edition, development);
        // Links to it that were handed out stay good, and show no more than new ones.
        files.write(
                StorageKeys.asItCame(workspace, item.id()),
                development.picture().type().contentType(),
                development.kept());
        database.inWorkspace(workspace, tx -> media.completeOlder(tx, item.id(), development.picture(), edition));
        return new MediaItem(
                item.id(),
                item.brand(),
                item.fileName(),
                development.picture(),
                Optional.of(edition),
                item.createdAt());
    }
}
