package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.limits.SweepAlarmContract;
import com.presenceos.publishing.wake.SweepAlarm;

final class MemoryAlarmTest extends SweepAlarmContract {

    private final SweepAlarm alarm = new MemoryAlarm(clock);

    @Override
    protected SweepAlarm alarm() {
        return alarm;
    }
}
