package com.presenceos.media.picture;

import com.presenceos.media.content.PictureType;
import java.util.Optional;

/** A picture's file, taken apart without decoding its pixels. What is larger than {@link PictureBounds} allows is none. */
public sealed interface PictureFile permits JpegFile, PngFile {

    PictureType type();

    /** In pixels, as stored. */
    int width();

    int height();

    Orientation orientation();

    /** What its numbers mean as colours, where it says so. */
    Optional<ColourProfile> profile();

    /** The file with nothing but its pixels, for the decoder: no profile, no text, nothing behind its end. */
    byte[] bare();

    /**
     * The same picture, pixel for pixel, turned and coloured as before, without what else its file tells: where and when it
     * was taken and with what, previews, texts, further pictures, and whatever hides behind its end.
     */
    byte[] clean();

    /** Whether the clean file looks alike to every reader, also to one that knows nothing of profiles and orientation. */
    boolean isPlain();

    default int shownWidth() {
        return orientation().swapsSides() ? height() : width();
    }

    default int shownHeight() {
        return orientation().swapsSides() ? width() : height();
    }
}
