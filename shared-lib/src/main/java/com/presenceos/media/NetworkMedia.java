package com.presenceos.media;

import com.presenceos.channels.network.MediaSource;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingMedia;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.content.Video;
import com.presenceos.media.picture.NetworkJpeg;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives networks what a post shows, as links and streams. It was made when the upload was completed; nothing is decoded
 * here, except once what an earlier version has left. Pictures are JPEG, which every network takes, and most of them nothing
 * else.
 */
public final class NetworkMedia {

    // A network fetches once it gets to it, and what it builds may wait for a day.
    private static final Duration VALID = Duration.ofHours(24);

    private final Database database;
    private final MediaStore media;
    private final MediaFiles files;
    private final OlderPictures older;

    public NetworkMedia(Database database, MediaStore media, MediaFiles files, OlderPictures older) {
        this.database = database;
        this.media = media;
        this.files = files;
        this.older = older;
    }

    public OutgoingMedia outgoing(WorkspaceId workspace, MediaId id, NetworkRules rules, Optional<String> altText)
            throws UnusableMedia {
        MediaItem item =
                database.inWorkspace(workspace, tx -> media.item(tx, id)).orElseThrow(UnusableMedia::gone);
        return outgoing(workspace, older.developed(workspace, item), rules, altText);
    }

    private OutgoingMedia outgoing(
            WorkspaceId workspace, MediaItem item, NetworkRules rules, Optional<String> altText) {
        MediaSource source = new Kept(
                Editions.networkKey(workspace, item.id(), item.edition().orElseThrow(), item.content()));
        return switch (item.content()) {
            case Picture picture -> picture(source, picture, rules, altText);
            case Video video ->
                new OutgoingMedia.Video(
                        source,
                        video.contentType(),
                        video.sizeBytes(),
                        video.width(),
                        video.height(),
                        video.duration(),
                        altText);
        };
    }

    private static OutgoingMedia picture(
            MediaSource source, Picture picture, NetworkRules rules, Optional<String> altText) {
        rules.media(MediaKind.PICTURE)
                .filter(asked -> asked.maxBytes() < NetworkJpeg.MOST_BYTES)
                .ifPresent(asked -> {
                    throw new IllegalStateException(rules.name() + " takes " + asked.maxBytes()
                            + " bytes; pictures are made with up to " + NetworkJpeg.MOST_BYTES);
                });
        NetworkJpeg.Size size = picture.plainJpeg()
                ? new NetworkJpeg.Size(picture.width(), picture.height())
                : NetworkJpeg.Size.within(picture.width(), picture.height());
        return new OutgoingMedia.Picture(source, PictureType.JPEG.contentType(), size.width(), size.height(), altText);
    }

    /** A file of ours. */
    private final class Kept implements MediaSource {

        private final String key;

        Kept(String key) {
            this.key = key;
        }

        @Override
        public URI url() {
            return files.link(key, VALID);
        }

        @Override
        public InputStream open(long from, long bytes) {
            return files.open(key, from, bytes);
        }
    }
}
