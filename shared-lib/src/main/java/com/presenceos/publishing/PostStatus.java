package com.presenceos.publishing;

import java.util.Locale;

/** The word for a {@link PostState}. */
public enum PostStatus {
    SCHEDULED,
    PREPARING,
    READY,
    COMMITTING,
    ACCEPTED,
    PUBLISHED,
    FAILED,
    UNCONFIRMED,
    HELD,
    CANCELLED;

    /** As the database and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
