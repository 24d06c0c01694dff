package com.presenceos.channels.meta;

import java.time.Duration;

/**
 * How long an answer is waited for, to its last byte.
 *
 * @param visibleCall longer: a late answer is better than having to find out. It must fit into the lease of the call
 */
public record AnswerTimeouts(Duration usual, Duration visibleCall) {

    public static final AnswerTimeouts USUAL = new AnswerTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(20));

    public AnswerTimeouts {
        if (!usual.isPositive() || !visibleCall.isPositive()) {
            throw new IllegalArgumentException("Nobody answers within " + usual + " or " + visibleCall);
        }
    }
}
