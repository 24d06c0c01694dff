package com.presenceos.media;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.media.picture.Development;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.Optional;
import java.util.UUID;

/** Keeps a picture without what it tells of people and places, beside what networks will fetch. */
final class KeepPicture implements KeepFile {

    private final MediaFiles files;
    private final Darkroom darkroom;

    KeepPicture(MediaFiles files, Darkroom darkroom) {
        this.files = files;
        this.darkroom = darkroom;
    }

    @Override
    public Optional<MediaContent> keep(WorkspaceId workspace, MediaFile.Pending upload, UUID edition)
            throws BrokenFile {
        int most = (int) upload.declared().mostBytes();
        Optional<byte[]> content = files.read(StorageKeys.upload(workspace, upload.id()), most + 1);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        KeepFile.refuseAnotherSize(upload, content.get().length);
        Development development = darkroom.develop(content.get());
        Editions.write(files, workspace, upload.id(), edition, development);
        return Optional.of(development.picture());
    }
}
