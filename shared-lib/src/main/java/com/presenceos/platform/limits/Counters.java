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
    boolean addBelow(String key, int limit, Instant forgottenAt);

    /** Takes back one that was added. */
    void subtract(String key);
}
