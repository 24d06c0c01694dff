package com.presenceos.media;

import com.presenceos.platform.ids.WorkspaceId;
import java.util.UUID;

/**
 * The files of a picture. Whoever completes an upload writes an edition of its own, and the row names the one that counts:
 * so what is published is what was judged, also when other bytes are sent while it is judged twice.
 */
final class Editions {

    private Editions() {}

    static void write(MediaFiles files, WorkspaceId workspace, MediaId id, UUID edition, Development development) {
        Picture picture = development.picture();
        files.write(StorageKeys.kept(workspace, id, edition), picture.type().contentType(), development.kept());
        development
                .forNetworks()
                .ifPresent(jpeg -> files.write(
                        StorageKeys.forNetworks(workspace, id, edition), PictureType.JPEG.contentType(), jpeg));
    }

    static void delete(MediaFiles files, WorkspaceId workspace, MediaId id, UUID edition) {
        files.delete(StorageKeys.kept(workspace, id, edition));
        files.delete(StorageKeys.forNetworks(workspace, id, edition));
    }

    /** Where networks fetch the picture. */
    static String networkKey(WorkspaceId workspace, MediaId id, UUID edition, Picture picture) {
        return picture.plainJpeg()
                ? StorageKeys.kept(workspace, id, edition)
                : StorageKeys.forNetworks(workspace, id, edition);
    }
}
