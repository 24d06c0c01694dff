package com.presenceos.media;

import com.presenceos.channels.NetworkRules.PictureRules;
import com.presenceos.channels.OutgoingPost;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives networks pictures they can fetch: the file as it is where that will do, else a JPEG made from it, once. The
 * networks wired today all take JPEG, and most of them nothing else.
 */
public final class NetworkPictures {

    // A network fetches once it gets to it; a container lives a day.
    private static final Duration VALID = Duration.ofHours(24);

    private final Database database;
    private final MediaStore media;
    private final MediaFiles files;

    public NetworkPictures(Database database, MediaStore media, MediaFiles files) {
        this.database = database;
        this.media = media;
        this.files = files;
    }

    /** Empty when the picture is gone. */
    public Optional<OutgoingPost.Picture> picture(
            WorkspaceId workspace, MediaId id, PictureRules rules, Optional<String> altText) {
        return database.inWorkspace(workspace, tx -> media.item(tx, id))
                .flatMap(item -> picture(workspace, item, rules, altText));
    }

    private Optional<OutgoingPost.Picture> picture(
            WorkspaceId workspace, MediaItem item, PictureRules rules, Optional<String> altText) {
        Picture picture = item.picture();
        String original = StorageKeys.original(workspace, item.id());
        if (picture.plainJpeg() && picture.sizeBytes() <= rules.maxBytes()) {
            return Optional.of(outgoing(original, picture.width(), picture.height(), altText));
        }
        String rendition = StorageKeys.jpeg(workspace, item.id(), rules.maxBytes());
        if (!files.exists(rendition)) {
            Optional<byte[]> content = files.read(original, StartUpload.MOST_BYTES);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            files.write(rendition, PictureType.JPEG.contentType(), jpeg(content.get(), item, rules));
        }
        return Optional.of(outgoing(rendition, NetworkJpeg.width(picture), NetworkJpeg.height(picture), altText));
    }

    private static byte[] jpeg(byte[] content, MediaItem item, PictureRules rules) {
        try {
            return NetworkJpeg.make(content, item.picture(), rules.maxBytes());
        } catch (BrokenPicture e) {
            throw new IllegalStateException("Picture " + item.id() + " was whole when it was uploaded", e);
        }
    }

    private OutgoingPost.Picture outgoing(String key, int width, int height, Optional<String> altText) {
        URI url = files.link(key, VALID);
        return new OutgoingPost.Picture(url, PictureType.JPEG.contentType(), width, height, altText);
    }
}
