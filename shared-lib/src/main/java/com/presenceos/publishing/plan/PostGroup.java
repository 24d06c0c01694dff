package com.presenceos.publishing.plan;

/** How people look at the posts of a brand: what comes, what waits for them, what lies behind. Each post is in one. */
public enum PostGroup {
    /** What goes out by itself, the soonest first. */
    NEXT,
    /** What goes no further until a person has decided or mended something, the latest first. */
    ATTENTION,
    /** What is out or was given up, the latest first. */
    PAST
}
