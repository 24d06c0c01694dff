package com.presenceos.publishing;

import java.time.Duration;
import java.time.Instant;

/**
 * What is to become of a post that could not go out in time.
 *
 * @param after how late it may be without any of this
 */
public record LatenessPolicy(Kind policy, Duration after) {

    public static final LatenessPolicy STANDARD = new LatenessPolicy(Kind.ASK, Duration.ofMinutes(15));

    public LatenessPolicy {
        if (!after.isPositive()) {
            throw new IllegalArgumentException("A post may be late by " + after + "; more than nothing is needed");
        }
    }

    /** What to do with it. */
    public enum Kind {
        /** However late, it goes out. */
        PUBLISH,
        /** It is held, and somebody decides. */
        ASK,
        /** It does not go out. */
        DROP
    }

    /** Whether a post that was due then must not go out by itself at this instant any more. */
    public boolean forbids(Instant dueAt, Instant at) {
        return policy != Kind.PUBLISH && at.isAfter(dueAt.plus(after));
    }
}
