package com.presenceos.publishing.limits;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.rules.PublishingQuota;
import java.time.Duration;

/**
 * Whose posts a quota counts, in which span: the places of two quotas of one account are not the same places.
 *
 * @param name unlike every other of the platform
 */
public record QuotaHolder(Platform platform, String name) {

    // Names without a span are of a day, as most quotas are.
    private static final Duration DAY = Duration.ofDays(1);
    // No network has an account of such an id.
    private static final String APPLICATION = "#application";

    public static QuotaHolder of(NetworkAccount account, PublishingQuota quota) {
        String whose = switch (quota.scope()) {
            case ACCOUNT -> account.id();
            case APPLICATION -> APPLICATION;
        };
        return new QuotaHolder(account.platform(), quota.window().equals(DAY) ? whose : whose + "#" + quota.window());
    }
}
