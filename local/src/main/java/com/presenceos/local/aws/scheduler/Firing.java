package com.presenceos.local.aws.scheduler;

import com.presenceos.local.aws.scheduler.ScheduleDefinition.Target;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is due to the targets. An occurrence is stored as pending before it is tried and forgotten after it was
 * taken: a kill in between delivers it again, as the real service may, and never loses it.
 */
final class Firing {
    private static final Logger log = LoggerFactory.getLogger(Firing.class);

    private final ScheduleStates schedules;
    private final ScheduleTargets targets;
    private final ScheduleInput input;
    private final FiringPolicy policy;
    private final InstantSource clock;
    private final Executor deliveries;
    private final Set<Delivery> underWay = ConcurrentHashMap.newKeySet();

    Firing(
            ScheduleStates schedules,
            ScheduleTargets targets,
            ScheduleInput input,
            FiringPolicy policy,
            InstantSource clock,
            Executor deliveries) {
        this.schedules = schedules;
        this.targets = targets;
        this.input = input;
        this.policy = policy;
        this.clock = clock;
        this.deliveries = deliveries;
    }

    /** Sends off everything that is due by now, and says when to come again. */
    Optional<Instant> tick() {
        Instant now = clock.instant();
        Stream<Instant> again = schedules.wakingBy(now).stream().flatMap(scheduled -> fire(scheduled, now).stream());
        return Stream.concat(again, schedules.nextWakeAfter(now).stream()).min(Instant::compareTo);
    }

    private Optional<Instant> fire(Scheduled scheduled, Instant now) {
        Scheduled current = scheduled.occursBy(now) ? occur(scheduled, now) : scheduled;
        current.pending().stream()
                .filter(delivery -> !delivery.at().isAfter(now) && underWay.add(delivery))
                .forEach(delivery -> deliveries.execute(() -> deliver(current, delivery)));
        return current.wakesAfter(now);
    }

    private Scheduled occur(Scheduled seen, Instant now) {
        synchronized (schedules) {
            return schedules
                    .find(seen.name())
                    .filter(current -> current.occursBy(now))
                    .map(current -> schedules.put(current.occur(policy, now)))
                    .orElse(seen);
        }
    }

    private void deliver(Scheduled scheduled, Delivery delivery) {
        Target target = scheduled.definition().target();
        try {
            targets.deliver(target.arn(), input.of(scheduled, delivery), target.roleArn());
            settle(scheduled, delivery, Optional.empty());
        } catch (Exception e) {
            // Whatever the target throws, the answer is the same: again, as long as the retry policy allows.
            log.warn("Schedule {} did not reach {}: {}", scheduled.name().name(), target.arn(), e.toString());
            settle(scheduled, delivery, Optional.of(e));
        } finally {
            underWay.remove(delivery);
        }
    }

    private void settle(Scheduled seen, Delivery delivery, Optional<Exception> failure) {
        synchronized (schedules) {
            Optional<Scheduled> current = schedules.find(seen.name()).filter(scheduled -> scheduled.awaits(delivery));
            if (current.isEmpty()) {
                return; // deleted or redefined meanwhile
            }
            Scheduled scheduled = current.get();
            if (failure.isEmpty()) {
                schedules.put(scheduled.delivered(delivery));
                return;
            }
            Scheduled after = schedules.put(scheduled.failed(delivery, clock.instant()));
            if (after.pending().size() < scheduled.pending().size()) {
                giveUp(scheduled, delivery);
            }
        }
    }

    private void giveUp(Scheduled scheduled, Delivery delivery) {
        Target target = scheduled.definition().target();
        log.error("Schedule {} gives up on {}", scheduled.name().name(), target.arn());
        target.deadLetterArn()
                .ifPresent(arn -> deliveries.execute(() -> {
                    try {
                        targets.deliver(arn, input.of(scheduled, delivery), target.roleArn());
                    } catch (Exception e) {
                        log.error("The dead-letter queue {} did not take what failed", arn, e);
                    }
                }));
    }
}
