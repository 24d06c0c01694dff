package com.presenceos.ideas;

/** Who had an idea. */
public enum IdeaSource {
    /** A model, from what the brand knows and has planned. */
    AI_GENERATED,
    /** A model, from a trend that somebody showed it. */
    TREND_INSPIRED,
    /** A person. What it says is taken for true. */
    USER_CREATED
}
