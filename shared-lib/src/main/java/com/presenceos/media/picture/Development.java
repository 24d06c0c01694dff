package com.presenceos.media.picture;

import com.presenceos.media.content.Picture;
import java.util.Optional;

/** What has become of an upload. */
public final class Development {

    private final Picture picture;
    private final byte[] kept;
    private final Optional<byte[]> forNetworks;

    Development(Picture picture, byte[] kept, Optional<byte[]> forNetworks) {
        this.picture = picture;
        this.kept = kept;
        this.forNetworks = forNetworks;
    }

    public Picture picture() {
        return picture;
    }

    /** The file as people may load it. */
    public byte[] kept() {
        return kept;
    }

    /** What networks fetch, where it is not the kept file itself. */
    public Optional<byte[]> forNetworks() {
        return forNetworks;
    }
}
