package com.presenceos.platform.http;

/** What a route needs. A role is a set of these. */
public enum Permission {
    WORKSPACE_READ,
    BRANDS_READ,
    BRANDS_WRITE,
    KNOWLEDGE_READ,
    KNOWLEDGE_WRITE,
    IDEAS_READ,
    IDEAS_WRITE,
    DRAFTS_READ,
    DRAFTS_WRITE,
    CONNECTORS_READ,
    CONNECTORS_WRITE,
    MEDIA_READ,
    MEDIA_WRITE,
    MODEL_KEYS_READ,
    MODEL_KEYS_WRITE,
    POSTS_READ,
    POSTS_WRITE;

    /** Whether it lets change what a workspace has. */
    boolean isToWrite() {
        return name().endsWith("_WRITE");
    }
}
