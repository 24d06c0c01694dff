package com.presenceos.publishing;

/** The word for a {@link FirstComment}. */
public enum FirstCommentStatus {
    PENDING,
    SENDING,
    CHECKING,
    POSTED,
    UNCONFIRMED,
    FAILED
}
