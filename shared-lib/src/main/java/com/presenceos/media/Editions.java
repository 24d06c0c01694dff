package com.presenceos.media;

import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.content.Video;
import com.presenceos.media.picture.Development;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.UUID;

/**
 * The files of a picture or video. Whoever completes an upload writes an edition of its own, and the row names the one that counts:
 * so what is published is what was judged, also when other bytes are sent while it is judged twice.
 */
final class Editions {

    private Editions() {}

    static void write(MediaFiles files, WorkspaceId workspace, MediaId id, UUID edition, Development development) {
        Picture picture = development.picture();
        files.write(
                StorageKeys.kept(workspace, id, MediaKind.PICTURE, edition), picture.contentType(), development.kept());
        development
                .forNetworks()
                .ifPresent(jpeg -> files.write(
                        StorageKeys.forNetworks(workspace, id, edition), PictureType.JPEG.contentType(), jpeg));
    }

    static void delete(MediaFiles files, WorkspaceId workspace, MediaId id, MediaKind kind, UUID edition) {
        files.delete(StorageKeys.kept(workspace, id, kind, edition));
        if (kind == MediaKind.PICTURE) {
            files.delete(StorageKeys.forNetworks(workspace, id, edition));
        }
    }

    /** Where networks fetch it. */
    static String networkKey(WorkspaceId workspace, MediaId id, UUID edition, MediaContent content) {
        return switch (content) {
            case Picture picture when !picture.plainJpeg() -> StorageKeys.forNetworks(workspace, id, edition);
            case Picture _, Video _ -> StorageKeys.kept(workspace, id, content.kind(), edition);
        };
    }
}
