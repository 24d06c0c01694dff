package com.presenceos.local.aws.scheduler;

import java.time.Instant;

/** A named set of schedules. */
record ScheduleGroup(String name, Instant createdAt) {
    ScheduleGroup {
        ScheduleName.check("group", name);
    }
}
