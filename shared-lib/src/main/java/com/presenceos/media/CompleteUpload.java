package com.presenceos.media;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.Optional;

/**
 * Looks at an uploaded file. One that can be used is stored under the type its content has, where no presigned upload
 * reaches it; one that cannot is removed. Completing twice gives the same answer.
 */
public final class CompleteUpload {

    private final Database database;
    private final MediaStore media;
    private final MediaFiles files;

    public CompleteUpload(Database database, MediaStore media, MediaFiles files) {
        this.database = database;
        this.media = media;
        this.files = files;
    }

    public MediaItem complete(WorkspaceId workspace, MediaId id) {
        return switch (find(workspace, id)) {
            case MediaItem item -> item;
            case MediaFile.Pending upload -> complete(workspace, upload);
        };
    }

    private MediaItem complete(WorkspaceId workspace, MediaFile.Pending upload) {
        String key = StorageKeys.upload(workspace, upload.id());
        Optional<byte[]> content = files.read(key, StartUpload.MOST_BYTES);
        if (content.isEmpty()) {
            return completedMeanwhile(workspace, upload);
        }
        Picture picture = look(workspace, upload, content.get());
        files.write(StorageKeys.original(workspace, upload.id()), picture.type().contentType(), content.get());
        boolean completed = database.inWorkspace(workspace, tx -> media.complete(tx, upload.id(), picture));
        files.delete(key);
        return completed ? upload.became(picture) : completedMeanwhile(workspace, upload);
    }

    private Picture look(WorkspaceId workspace, MediaFile.Pending upload, byte[] content) {
        try {
            return PictureProbe.look(content);
        } catch (BrokenPicture e) {
            remove(workspace, upload);
            throw new Invalid("/file", e.reason());
        }
    }

    private void remove(WorkspaceId workspace, MediaFile.Pending upload) {
        files.delete(StorageKeys.upload(workspace, upload.id()));
        database.inWorkspace(workspace, tx -> {
            media.deletePending(tx, upload.id());
            return upload;
        });
    }

    private MediaItem completedMeanwhile(WorkspaceId workspace, MediaFile.Pending upload) {
        return switch (find(workspace, upload.id())) {
            case MediaItem item -> item;
            case MediaFile.Pending _ ->
                throw new Conflict("Nothing has been uploaded yet for " + upload.fileName() + "; send the file first");
        };
    }

    private MediaFile find(WorkspaceId workspace, MediaId id) {
        return database.inWorkspace(workspace, tx -> media.find(tx, id))
                .orElseThrow(() -> new NotFound("No picture with id " + id));
    }
}
