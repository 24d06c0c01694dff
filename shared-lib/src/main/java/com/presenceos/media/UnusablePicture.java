package com.presenceos.media;

/**
 * A picture that a post names cannot go out with it, however often it is tried. The message says why and what to do, for the
 * person whose post it is.
 */
public final class UnusablePicture extends Exception {

    private UnusablePicture(String reason) {
        super(reason);
    }

    static UnusablePicture gone() {
        return new UnusablePicture("A picture of this post is no longer there. Upload it again and choose that");
    }

    /** It was taken before, by a version that asked less of pictures. */
    static UnusablePicture notTakenAnyMore(MediaItem item, BrokenPicture why) {
        return new UnusablePicture(item.fileName() + " was uploaded to an earlier version and can no longer be used: "
                + why.reason() + ". Upload it anew, and put that in the place of this one");
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
