package com.presenceos.functions.connectors;

import com.presenceos.publishing.limits.QuotaUse;

/** What is left of an account's quota. */
record QuotaView(int limit, int used, int left, long windowHours) {

    static QuotaView of(QuotaUse use) {
        return new QuotaView(
                use.quota().posts(),
                use.used(),
                use.left(),
                use.quota().window().toHours());
    }
}
