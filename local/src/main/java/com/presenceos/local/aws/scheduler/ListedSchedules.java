package com.presenceos.local.aws.scheduler;

import com.presenceos.local.aws.AwsFault;
import com.presenceos.local.aws.scheduler.ScheduleService.Listed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schedules of a service, followed by looking at them. How far each has come is kept in memory alone: after a
 * restart, a one-off in the past that is still listed is due again.
 */
final class ListedSchedules implements ScheduleStates {
    private static final Logger log = LoggerFactory.getLogger(ListedSchedules.class);

    private final ScheduleService service;
    // What recurs is not made up for from before.
    private final Instant began;
    private final Map<ScheduleName, Scheduled> schedules = new ConcurrentHashMap<>();
    private final Set<Listed> refused = ConcurrentHashMap.newKeySet();

    ListedSchedules(ScheduleService service, Instant began) {
        this.service = service;
        this.began = began;
    }

    /** Takes over what was made, changed and deleted since. */
    void look() {
        List<Listed> all = service.all();
        Map<ScheduleName, Scheduled> now = new HashMap<>();
        synchronized (this) {
            for (Listed listed : all) {
                follow(listed).ifPresent(scheduled -> now.put(scheduled.name(), scheduled));
            }
            schedules.keySet().retainAll(now.keySet());
            schedules.putAll(now);
        }
        // Those whose deletion failed after they had fired.
        now.values().stream().filter(Scheduled::toBeDeleted).forEach(this::delete);
    }

    @Override
    public List<Scheduled> wakingBy(Instant now) {
        return schedules.values().stream()
                .filter(scheduled ->
                        scheduled.wakesAt().filter(at -> !at.isAfter(now)).isPresent())
                .toList();
    }

    @Override
    public Optional<Instant> nextWakeAfter(Instant now) {
        return schedules.values().stream()
                .flatMap(scheduled -> scheduled.wakesAt().stream())
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    @Override
    public Optional<Scheduled> find(ScheduleName name) {
        return Optional.ofNullable(schedules.get(name));
    }

    /** One that has run its course is remembered until it is no longer listed, so as not to fire again. */
    @Override
    public Scheduled put(Scheduled scheduled) {
        schedules.put(scheduled.name(), scheduled);
        if (scheduled.toBeDeleted()) {
            delete(scheduled);
        }
        return scheduled;
    }

    private Optional<Scheduled> follow(Listed listed) {
        try {
            ScheduleName name = new ScheduleName(listed.group(), listed.name());
            return Optional.of(follow(name, listed));
        } catch (AwsFault e) {
            if (refused.add(listed)) {
                log.warn("Schedule {} of group {} is not fired: {}", listed.name(), listed.group(), e.getMessage());
            }
            return Optional.empty();
        }
    }

    private Scheduled follow(ScheduleName name, Listed listed) {
        // One of the same name that was made later is another one.
        Optional<Scheduled> known = find(name).filter(one -> one.createdAt().equals(listed.created()));
        return known.filter(one -> one.modifiedAt().equals(listed.modified())).orElseGet(() -> {
            ScheduleDefinition definition = ScheduleRequest.parse(listed.request(), listed.modified());
            Instant from = listed.modified().isAfter(began) ? listed.modified() : began;
            Optional<Instant> next =
                    known.map(one -> one.redefine(definition, from).next()).orElseGet(() -> definition.first(from));
            return new Scheduled(name, definition, listed.created(), listed.modified(), "", next, List.of());
        });
    }

    private void delete(Scheduled scheduled) {
        try {
            service.delete(scheduled.name().group(), scheduled.name().name());
        } catch (RuntimeException e) {
            log.warn(
                    "Schedule {} has fired and could not be deleted; it is tried again: {}",
                    scheduled.name().name(),
                    e.toString());
        }
    }
}
