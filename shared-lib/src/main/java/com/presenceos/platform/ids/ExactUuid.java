package com.presenceos.platform.ids;

import java.util.Optional;
import java.util.UUID;

/** The one reader of ids that come from outside: an id has exactly one spelling, but for the case of its letters. */
public final class ExactUuid {

    private ExactUuid() {}

    /** Empty when the text is no id. */
    public static Optional<UUID> read(String text) {
        try {
            // fromString forgives short groups.
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
