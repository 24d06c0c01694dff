package com.presenceos.notices;

/** What happened to a post. */
public enum NoticeKind {
    POST_FAILED,
    POST_HELD,
    /** Nobody but a person can find out whether the post is out. */
    POST_UNCONFIRMED,
    FIRST_COMMENT_FAILED
}
