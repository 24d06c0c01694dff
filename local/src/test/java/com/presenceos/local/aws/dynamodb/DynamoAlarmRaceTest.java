package com.presenceos.local.aws.dynamodb;

import com.presenceos.publishing.limits.AlarmRaceContract;
import com.presenceos.publishing.wake.DynamoSweepAlarm;
import com.presenceos.publishing.wake.SweepAlarm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("slow")
final class DynamoAlarmRaceTest extends AlarmRaceContract {

    @RegisterExtension
    static final PacingTable TABLE = new PacingTable();

    private final SweepAlarm alarm = new DynamoSweepAlarm(TABLE::client, PacingTable.NAME, clock);

    @Override
    protected SweepAlarm alarm() {
        return alarm;
    }
}
