package com.presenceos.knowledge;

import java.util.Optional;

/**
 * Where an item came from.
 *
 * @param name of the file, or the address of the page
 */
public record Origin(Kind kind, Optional<String> name) {

    static final Origin BY_HAND = new Origin(Kind.MANUAL, Optional.empty());

    /** How it got here. */
    public enum Kind {
        MANUAL,
        FILE,
        WEB
    }
}
