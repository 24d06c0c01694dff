package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.AccountPacingContract;

final class MemoryPacingTest extends AccountPacingContract {

    private final AccountPacing pacing = new MemoryPacing(clock);

    @Override
    protected AccountPacing pacing() {
        return pacing;
    }
}
