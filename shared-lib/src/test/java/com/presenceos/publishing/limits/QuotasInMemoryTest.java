package com.presenceos.publishing.limits;

import com.presenceos.testing.QuotasInMemory;

final class QuotasInMemoryTest extends PublishingQuotasContract {

    private final PublishingQuotas quotas = new QuotasInMemory();

    @Override
    protected PublishingQuotas quotas() {
        return quotas;
    }
}
