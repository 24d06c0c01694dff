package com.presenceos.local.aws.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** A scheduler that keeps schedules and leaves the firing to others. */
public interface ScheduleService {

    /**
     * A schedule as the service describes it.
     *
     * @param request what CreateSchedule would be sent to make it
     */
    record Listed(String group, String name, ObjectNode request, Instant created, Instant modified) {}

    /** All schedules of all groups. */
    List<Listed> all();

    /** Deletes a schedule; one that is gone is fine. */
    void delete(String group, String name);
}
