package com.presenceos.channels.network.rules;

import java.time.Duration;

/**
 * How many posts a network takes within any span of time that is this long.
 *
 * @param scope whose posts are counted together
 */
public record PublishingQuota(Scope scope, int posts, Duration window) {

    public PublishingQuota {
        if (posts < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("A quota of " + posts + " posts in " + window + " allows nothing");
        }
    }

    public static PublishingQuota ofAccount(int posts, Duration window) {
        return new PublishingQuota(Scope.ACCOUNT, posts, window);
    }

    public static PublishingQuota ofApplication(int posts, Duration window) {
        return new PublishingQuota(Scope.APPLICATION, posts, window);
    }

    /** Whose posts a network counts together. */
    public enum Scope {
        /** Those of one account. */
        ACCOUNT,
        /** Those of every account that is connected through this deployment's application. */
        APPLICATION
    }
}
