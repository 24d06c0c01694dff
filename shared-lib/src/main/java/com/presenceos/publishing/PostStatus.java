package com.presenceos.publishing;

/** The word for a {@link PostState}. */
public enum PostStatus {
    SCHEDULED,
    PREPARING,
    READY,
    COMMITTING,
    PUBLISHED,
    FAILED,
    UNCONFIRMED,
    HELD,
    CANCELLED
}
