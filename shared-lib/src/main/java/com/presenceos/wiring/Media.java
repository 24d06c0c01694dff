package com.presenceos.wiring;

import com.presenceos.media.CompleteUpload;
import com.presenceos.media.DeleteMedia;
import com.presenceos.media.MediaFiles;
import com.presenceos.media.MediaStore;
import com.presenceos.media.NetworkMedia;
import com.presenceos.media.OlderPictures;
import com.presenceos.media.S3MediaFiles;
import com.presenceos.media.ShowMedia;
import com.presenceos.media.StartUpload;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.uploads.JobFiles;
import java.util.function.Supplier;

/** Pictures. */
public final class Media {

    private final Application app;
    private final MediaStore media = new MediaStore();
    private final Supplier<MediaFiles> files;
    private final Darkroom darkroom;

    Media(Application app) {
        this.app = app;
        this.darkroom = new Darkroom(app.clock());
        this.files = Lazy.of(() -> new S3MediaFiles(
                app.aws()::s3, app.aws()::s3Presigner, app.config().text("MEDIA_BUCKET")));
    }

    public StartUpload startUpload() {
        return new StartUpload(app.database(), app.brands().store(), media, files.get(), app.ids(), app.clock());
    }

    public CompleteUpload completeUpload() {
        return new CompleteUpload(app.database(), media, files.get(), darkroom, older(), app.ids());
    }

    public ShowMedia showMedia() {
        return new ShowMedia(app.database(), app.brands().store(), media, files.get(), older(), app.clock());
    }

    public DeleteMedia deleteMedia() {
        return new DeleteMedia(app.database(), media, app.publishing().waiting()::withPicture, files.get());
    }

    public NetworkMedia networkMedia() {
        return new NetworkMedia(app.database(), media, files.get(), older());
    }

    /** Files that are sent for one job and not kept. */
    public JobFiles jobFiles() {
        return new JobFiles(app.database(), app.brands().store(), files.get(), app.ids(), app.clock());
    }

    public MediaStore store() {
        return media;
    }

    private OlderPictures older() {
        return new OlderPictures(app.database(), media, files.get(), darkroom);
    }
}
