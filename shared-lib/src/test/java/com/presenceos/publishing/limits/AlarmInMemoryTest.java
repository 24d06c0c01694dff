package com.presenceos.publishing.limits;

import com.presenceos.publishing.wake.SweepAlarm;
import com.presenceos.testing.AlarmInMemory;

final class AlarmInMemoryTest extends SweepAlarmContract {

    private final SweepAlarm alarm = new AlarmInMemory(clock);

    @Override
    protected SweepAlarm alarm() {
        return alarm;
    }
}
