package com.presenceos.media;

import com.presenceos.brands.Actor;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.content.VideoType;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks at an uploaded file, once. One that can be used is stored, without what it tells of people and places, beside what
 * networks will fetch, where no presigned upload reaches it; one that cannot is removed. Completing twice gives the same
 * answer.
 */
public final class CompleteUpload {

    private final Database database;
    private final MediaStore media;
    private final MediaFiles files;
    private final Darkroom darkroom;
    private final OlderPictures older;
    private final Ids ids;

    public CompleteUpload(
            Database database, MediaStore media, MediaFiles files, Darkroom darkroom, OlderPictures older, Ids ids) {
        this.database = database;
        this.media = media;
        this.files = files;
        this.darkroom = darkroom;
        this.older = older;
        this.ids = ids;
    }

    public MediaItem complete(Actor actor, MediaId id) {
        WorkspaceId workspace = actor.workspace();
        MediaFile file = find(workspace, id)
                .filter(found -> actor.reaches(found.brand()))
                .orElseThrow(() -> notFound(id));
        return switch (file) {
            case MediaItem item -> developed(workspace, item);
            case MediaFile.Pending upload -> darkroom.inTurn(() -> complete(workspace, upload));
        };
    }

    private MediaItem complete(WorkspaceId workspace, MediaFile.Pending upload) {
        UUID edition = ids.next();
        Optional<MediaContent> kept = keep(workspace, upload, edition);
        if (kept.isEmpty()) {
            return completedMeanwhile(workspace, upload);
        }
        MediaContent content = kept.get();
        boolean completed = database.inWorkspace(workspace, tx -> media.complete(tx, upload.id(), content, edition));
        files.delete(StorageKeys.upload(workspace, upload.id()));
        if (completed) {
            return upload.became(content, edition);
        }
        Editions.delete(files, workspace, upload.id(), content.kind(), edition);
        return completedMeanwhile(workspace, upload);
    }

    private Optional<MediaContent> keep(WorkspaceId workspace, MediaFile.Pending upload, UUID edition) {
        KeepFile keep = switch (upload.declared()) {
            case PictureType _ -> new KeepPicture(files, darkroom);
            case VideoType _ -> new KeepVideo(files);
        };
        try {
            return keep.keep(workspace, upload, edition);
        } catch (BrokenFile e) {
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
        return switch (find(workspace, upload.id()).orElseThrow(() -> notFound(upload.id()))) {
            case MediaItem item -> developed(workspace, item);
            case MediaFile.Pending _ ->
                throw new Conflict("Nothing has been uploaded yet for " + upload.fileName() + "; send the file first");
        };
    }

    private MediaItem developed(WorkspaceId workspace, MediaItem item) {
        try {
            return older.developed(workspace, item);
        } catch (UnusableMedia e) {
            throw new Conflict(e.reason());
        }
    }

    private Optional<MediaFile> find(WorkspaceId workspace, MediaId id) {
        return database.inWorkspace(workspace, tx -> media.find(tx, id));
    }

    private static NotFound notFound(MediaId id) {
        return new NotFound("No picture or video with id " + id);
    }
}
