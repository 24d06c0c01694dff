package com.presenceos.media;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.MediaContent;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.Optional;
import java.util.UUID;

/** Looks at an uploaded file of one kind, and keeps what can be used. */
interface KeepFile {

    /**
     * Writes an edition of the file. Empty when nothing has been uploaded, or somebody else has completed it meanwhile.
     *
     * @throws BrokenFile when it cannot be used; nothing was written then
     */
    Optional<MediaContent> keep(WorkspaceId workspace, MediaFile.Pending upload, UUID edition) throws BrokenFile;

    // The object store holds uploads to it, too; what was not announced is not looked at.
    static void refuseAnotherSize(MediaFile.Pending upload, long bytes) throws BrokenFile {
        long most = upload.declared().mostBytes();
        if (bytes != upload.declaredSize()) {
            throw new BrokenFile("The file has " + (bytes > most ? "more than " + most : bytes) + " bytes; "
                    + upload.declaredSize() + " were announced");
        }
    }
}
