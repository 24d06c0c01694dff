package com.presenceos.wiring;

import com.presenceos.media.CompleteUpload;
import com.presenceos.media.DeleteMedia;
import com.presenceos.media.MediaFiles;
import com.presenceos.media.MediaStore;
import com.presenceos.media.NetworkPictures;
import com.presenceos.media.S3MediaFiles;
import com.presenceos.media.ShowMedia;
import com.presenceos.media.StartUpload;
import com.presenceos.platform.aws.Lazy;
import java.util.function.Supplier;

/** Pictures. */
public final class Media {

    private final Application app;
    private final MediaStore media = new MediaStore();
    private final Supplier<MediaFiles> files;

    Media(Application app) {
        this.app = app;
        this.files = Lazy.of(() -> new S3MediaFiles(
                app.aws()::s3, app.aws()::s3Presigner, app.config().text("MEDIA_BUCKET")));
    }

    public StartUpload startUpload() {
        return new StartUpload(app.database(), app.brands().store(), media, files.get(), app.ids(), app.clock());
    }

    public CompleteUpload completeUpload() {
        return new CompleteUpload(app.database(), media, files.get());
    }

    public ShowMedia showMedia() {
        return new ShowMedia(app.database(), app.brands().store(), media, files.get());
    }

    public DeleteMedia deleteMedia() {
        return new DeleteMedia(app.database(), media, files.get());
    }

    public NetworkPictures networkPictures() {
        return new NetworkPictures(app.database(), media, files.get());
    }

    public MediaStore store() {
        return media;
    }
}
