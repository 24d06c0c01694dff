package com.presenceos.media;

import java.util.Optional;

/** What has become of an upload. */
final class Development {

    private final Picture picture;
    private final byte[] kept;
    private final Optional<byte[]> forNetworks;

    Development(Picture picture, byte[] kept, Optional<byte[]> forNetworks) {
        this.picture = picture;
        this.kept = kept;
        this.forNetworks = forNetworks;
    }

    Picture picture() {
        return picture;
    }

    /** The file as people may load it. */
    byte[] kept() {
        return kept;
    }

    /** What networks fetch, where it is not the kept file itself. */
    Optional<byte[]> forNetworks() {
        return forNetworks;
    }
}
