package com.presenceos.publishing.ledger;

/** What a person found who looked for a post that may be out. */
public enum Resolution {
    PUBLISHED,
    NOT_PUBLISHED
}
