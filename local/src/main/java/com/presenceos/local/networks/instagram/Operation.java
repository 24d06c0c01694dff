package com.presenceos.local.networks.instagram;

/** What a call asks for, by the name that faults and the call log use. */
enum Operation {
    TOKEN,
    EXCHANGE,
    REFRESH,
    ME,
    MEDIA,
    MEDIA_PUBLISH,
    FEED,
    LIMIT,
    STATUS,
    PERMALINK,
    COMMENT,
    COMMENTS,
    UNKNOWN
}
