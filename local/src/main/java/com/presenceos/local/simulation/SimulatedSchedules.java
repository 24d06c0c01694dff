package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.wake.PublicationQueues;
import com.presenceos.publishing.wake.PublicationSchedules;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** EventBridge Scheduler: fires anywhere within the minute, sometimes twice. A name that exists is not made again. */
final class SimulatedSchedules implements PublicationSchedules {

    private final Timeline time;
    private final Chance chance;
    private final Weather weather;
    private final Calls calls;
    private final SimulatedQueues queues;
    private final Trace trace;
    private final Set<PublicationMessage> waiting = new HashSet<>();

    SimulatedSchedules(
            Timeline time, Chance chance, Weather weather, Calls calls, SimulatedQueues queues, Trace trace) {
        this.time = time;
        this.chance = chance;
        this.weather = weather;
        this.calls = calls;
        this.queues = queues;
        this.trace = trace;
    }

    @Override
    public void create(PublicationMessage message, Instant at) {
        calls.call(Service.SCHEDULER, () -> "create " + Words.of(message) + " at " + Trace.time(at), () -> {
            if (!waiting.add(message) || weather.strikes(Fault.SCHEDULE_LOST)) {
                return;
            }
            plan(message, at);
            if (weather.strikes(Fault.SCHEDULE_TWICE)) {
                plan(message, at);
            }
        });
    }

    @Override
    public void delete(PublicationMessage message) {
        calls.call(Service.SCHEDULER, () -> "delete " + Words.of(message), () -> {
            waiting.remove(message);
        });
    }

    private void plan(PublicationMessage message, Instant at) {
        time.at(at.plus(chance.seconds(0, 60)), () -> {
            // A second firing comes although the first one took the schedule away.
            if (waiting.remove(message) || chance.oneIn(2)) {
                trace.line(() -> "schedule fires: " + Words.of(message));
                queues.put(PublicationQueues.Lane.PREPARE, message, Duration.ZERO);
            }
        });
    }
}
