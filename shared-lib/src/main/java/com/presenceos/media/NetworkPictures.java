package com.presenceos.media;

import com.presenceos.channels.network.NetworkRules.PictureRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives networks links to pictures they can fetch. These were made when the upload was completed; nothing is decoded here,
 * except once what an earlier version has left. The networks wired today all take JPEG, and most of them nothing else.
 */
public final class NetworkPictures {

    // A network fetches once it gets to it, and what it builds may wait for a day.
    private static final Duration VALID = Duration.ofHours(24);

    private final Database database;
    private final MediaStore media;
    private final MediaFiles files;
    private final OlderPictures older;

    public NetworkPictures(Database database, MediaStore media, MediaFiles files, OlderPictures older) {
        this.database = database;
        this.media = media;
        this.files = files;
        this.older = older;
    }

    public OutgoingPost.Picture picture(WorkspaceId workspace, MediaId id, PictureRules rules, Optional<String> altText)
            throws UnusablePicture {
        if (rules.maxBytes() < NetworkJpeg.MOST_BYTES) {
            throw new IllegalStateException("A network takes " + rules.maxBytes()
                    + " bytes; pictures are made with up to " + NetworkJpeg.MOST_BYTES);
        }
        MediaItem item =
                database.inWorkspace(workspace, tx -> media.item(tx, id)).orElseThrow(UnusablePicture::gone);
        return outgoing(workspace, older.developed(workspace, item), altText);
    }

    private OutgoingPost.Picture outgoing(WorkspaceId workspace, MediaItem item, Optional<String> altText) {
        Picture picture = item.picture();
        UUID edition = item.edition().orElseThrow();
        URI url = files.link(Editions.networkKey(workspace, item.id(), edition, picture), VALID);
        NetworkJpeg.Size size = picture.plainJpeg()
                ? new NetworkJpeg.Size(picture.width(), picture.height())
                : NetworkJpeg.Size.within(picture.width(), picture.height());
        return new OutgoingPost.Picture(url, PictureType.JPEG.contentType(), size.width(), size.height(), altText);
    }
}
