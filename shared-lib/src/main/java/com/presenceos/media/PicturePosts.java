package com.presenceos.media;

import org.jdbi.v3.core.Handle;

/** The posts that show a picture, as far as it must know them: theirs is a feature that knows pictures and is not known here. */
public interface PicturePosts {

    /** How many still have to go out. */
    int waiting(Handle tx, MediaId picture);
}
