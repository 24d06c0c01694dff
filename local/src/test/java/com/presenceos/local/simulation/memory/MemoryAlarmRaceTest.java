package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.limits.AlarmRaceContract;
import com.presenceos.publishing.wake.SweepAlarm;

final class MemoryAlarmRaceTest extends AlarmRaceContract {

    private final SweepAlarm alarm = new MemoryAlarm(clock);

    @Override
    protected SweepAlarm alarm() {
        return alarm;
    }
}
