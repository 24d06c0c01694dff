package com.presenceos.channels.network;

import java.time.Duration;

/** How many posts a network takes from one account within any span of time that is this long. */
public record PublishingQuota(int posts, Duration window) {

    public PublishingQuota {
        if (posts < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("A quota of " + posts + " posts in " + window + " allows nothing");
        }
    }
}
