package com.presenceos.media;

import com.presenceos.brands.Actor;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;

/** Deletes a picture or video that no waiting post uses, with everything made from it. */
public final class DeleteMedia {

    private final Database database;
    private final MediaStore media;
    private final PicturePosts posts;
    private final MediaFiles files;

    public DeleteMedia(Database database, MediaStore media, PicturePosts posts, MediaFiles files) {
        this.database = database;
        this.media = media;
        this.posts = posts;
        this.files = files;
    }

    public void delete(Actor actor, MediaId id) {
        WorkspaceId workspace = actor.workspace();
        database.inWorkspace(workspace, tx -> {
            MediaFile file = media.lock(tx, id)
                    .filter(found -> actor.reaches(found.brand()))
                    .orElseThrow(() -> new NotFound("No picture or video with id " + id));
            int waiting = posts.waiting(tx, id);
            if (waiting > 0) {
                throw new Conflict((waiting == 1 ? "1 post that waits uses " : waiting + " posts that wait use ")
                        + file.fileName() + "; cancel first, or wait until it is published");
            }
            media.delete(tx, id);
            return file;
        });
        files.delete(StorageKeys.upload(workspace, id));
        files.delete(StorageKeys.asItCame(workspace, id));
        for (MediaKind kind : MediaKind.values()) {
            files.deleteAll(StorageKeys.editions(workspace, id, kind));
        }
        files.deleteAll(StorageKeys.renditions(workspace, id));
    }
}
