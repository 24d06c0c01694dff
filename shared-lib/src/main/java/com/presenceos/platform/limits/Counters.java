package com.presenceos.platform.limits;

import java.time.Instant;

/** Counts that many processes change at the same time. */
public interface Counters {

    /**
     * Adds one, unless the count has reached the limit.
     *
     * @param forgottenAt when the count may be thrown away
     * @return whether it was added
     */
    default boolean addBelow(String key, int limit, Instant forgottenAt) {
        return addBelow(key, 1, limit, forgottenAt);
    }

    /**
     * Adds so many, unless the count would go over the limit.
     *
     * @param forgottenAt when the count may be thrown away
     * @return whether they were added
     */
    boolean addBelow(String key, int amount, int limit, Instant forgottenAt);

    /** Takes back one that was added. */
    void subtract(String key);
}
