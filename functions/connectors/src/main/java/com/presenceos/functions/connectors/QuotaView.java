package com.presenceos.functions.connectors;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.limits.QuotaUse;
import java.time.Duration;

/** What is left of one of an account's quotas. */
record QuotaView(PublishingQuota.Scope scope, int limit, int used, int left, Duration window) {

    static QuotaView of(QuotaUse use) {
        PublishingQuota quota = use.quota();
        return new QuotaView(quota.scope(), quota.posts(), use.used(), use.left(), quota.window());
    }
}
