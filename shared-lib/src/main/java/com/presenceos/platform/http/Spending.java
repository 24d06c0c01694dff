package com.presenceos.platform.http;

/** What a call takes of what its workspace may do in a minute. */
enum Spending {
    /** Reading; and what must always be possible, such as logging out. */
    NOTHING,
    A_CHANGE,
    AN_UPLOAD
}
