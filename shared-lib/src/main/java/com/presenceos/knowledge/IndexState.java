package com.presenceos.knowledge;

import java.util.Optional;

/**
 * Whether the meaning of an item is known, so that it is found by it and not by its words alone.
 *
 * @param passages how many the item has
 * @param known of how many of them the meaning is
 * @param problem why the rest is not, when nobody is at it
 */
public record IndexState(Status status, int passages, int known, Optional<String> problem) {

    /** How far it is. */
    public enum Status {
        INDEXED,
        WAITING,
        FAILED,
        /** No model that works out meaning is set up. */
        WORDS_ONLY
    }
}
