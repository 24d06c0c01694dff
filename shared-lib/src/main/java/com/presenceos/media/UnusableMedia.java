package com.presenceos.media;

import com.presenceos.media.content.BrokenFile;

/**
 * What a post shows cannot go out with it, however often it is tried. The message says why and what to do, for the
 * person whose post it is.
 */
public final class UnusableMedia extends Exception {

    private UnusableMedia(String reason) {
        super(reason);
    }

    static UnusableMedia gone() {
        return new UnusableMedia("A picture or video of this post is no longer there. Upload it again and choose that");
    }

    /** It was taken before, by a version that asked less of pictures. */
    static UnusableMedia notTakenAnyMore(MediaItem item, BrokenFile why) {
        return new UnusableMedia(item.fileName() + " was uploaded to an earlier version and can no longer be used: "
                + why.reason() + ". Upload it anew, and put that in the place of this one");
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
