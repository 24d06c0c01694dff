package com.presenceos.drafts;

/** What became of a draft. */
public enum DraftStatus {
    OPEN,
    /** A post was made of it. */
    USED,
    ARCHIVED
}
