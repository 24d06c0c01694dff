package com.presenceos.publishing.limits;

import com.presenceos.testing.PacingInMemory;

final class PacingInMemoryTest extends AccountPacingContract {

    private final AccountPacing pacing = new PacingInMemory(clock);

    @Override
    protected AccountPacing pacing() {
        return pacing;
    }
}
