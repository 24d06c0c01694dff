package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.limits.PublishingQuotasContract;

final class MemoryQuotasTest extends PublishingQuotasContract {

    private final PublishingQuotas quotas = new MemoryQuotas();

    @Override
    protected PublishingQuotas quotas() {
        return quotas;
    }
}
