package com.presenceos.publishing.limits;

import com.presenceos.channels.network.rules.PublishingQuota;

/** How much of an account's quota is taken. */
public record QuotaUse(PublishingQuota quota, int used) {

    public int left() {
        return Math.max(0, quota.posts() - used);
    }
}
