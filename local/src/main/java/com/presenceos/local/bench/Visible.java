package com.presenceos.local.bench;

import java.time.Duration;
import java.time.Instant;

/**
 * A post that the stand-in shows.
 *
 * @param sentAt when the call that made it visible arrived there
 */
record Visible(PlannedPost post, String account, Instant sentAt) {

    /** Negative when early. */
    long lateMillis() {
        return Duration.between(post.dueAt(), sentAt).toMillis();
    }
}
