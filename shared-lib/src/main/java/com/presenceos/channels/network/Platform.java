package com.presenceos.channels.network;

/** A social network that posts can go to. */
public enum Platform {
    INSTAGRAM,
    FACEBOOK,
    TIKTOK,
    LINKEDIN
}
