package com.presenceos.local.aws.scheduler;

import com.presenceos.local.aws.LocalAccount;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** Fires the schedules that a service lists, as punctually as it is called. */
public final class ListedFiring {
    private final ListedSchedules schedules;
    private final Firing firing;

    /** @param deliveries where targets are called, which may take long */
    public ListedFiring(
            ScheduleService service,
            ScheduleTargets targets,
            LocalAccount account,
            FiringPolicy policy,
            InstantSource clock,
            Executor deliveries) {
        schedules = new ListedSchedules(service, clock.instant());
        firing = new Firing(schedules, targets, new ScheduleInput(account), policy, clock, deliveries);
    }

    /** Looks at what is listed and sends off what is due by now. */
    public void tick() {
        schedules.look();
        firing.tick();
    }
}
