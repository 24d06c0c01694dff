package com.presenceos.local.aws.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.AwsFault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All schedules, in memory and on disk alike: every change is written before it is true. */
final class Schedules implements ScheduleStates {
    private final ScheduleFiles files;
    private final InstantSource clock;
    private final Map<String, ScheduleGroup> groups = new TreeMap<>();
    private final Map<ScheduleName, Scheduled> schedules = new TreeMap<>(ScheduleName.ORDER);
    private final WakingOrder waking = new WakingOrder();

    Schedules(ScheduleFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
        for (ScheduleGroup group : files.groups()) {
            groups.put(group.name(), group);
            files.schedules(group).forEach(this::keep);
        }
        if (!groups.containsKey(ScheduleName.DEFAULT_GROUP)) {
            createGroup(ScheduleName.DEFAULT_GROUP);
        }
    }

    synchronized Scheduled create(ScheduleName name, ObjectNode body, String clientToken) {
        group(name.group());
        ScheduleDefinition definition = ScheduleRequest.parse(body, clock.instant());
        Scheduled present = schedules.get(name);
        if (present == null) {
            return put(Scheduled.create(name, definition, clientToken, clock.instant()));
        }
        if (!clientToken.isEmpty() && clientToken.equals(present.clientToken())) {
            return present;
        }
        throw new AwsFault(409, "ConflictException", "Schedule " + name.name() + " already exists.");
    }

    synchronized Scheduled update(ScheduleName name, ObjectNode body) {
        return put(get(name).redefine(ScheduleRequest.parse(body, clock.instant()), clock.instant()));
    }

    synchronized Scheduled get(ScheduleName name) {
        group(name.group());
        return find(name)
                .orElseThrow(() ->
                        new AwsFault(404, "ResourceNotFoundException", "Schedule " + name.name() + " does not exist."));
    }

    @Override
    public synchronized Optional<Scheduled> find(ScheduleName name) {
        return Optional.ofNullable(schedules.get(name));
    }

    synchronized void delete(ScheduleName name) {
        remove(get(name));
    }

    synchronized List<Scheduled> all() {
        return List.copyOf(schedules.values());
    }

    @Override
    public synchronized List<Scheduled> wakingBy(Instant now) {
        return waking.by(now).stream().map(schedules::get).toList();
    }

    @Override
    public synchronized Optional<Instant> nextWakeAfter(Instant now) {
        return waking.after(now);
    }

    /** Stores the next state of a schedule; one that has run its course is removed if it asked for that. */
    @Override
    public synchronized Scheduled put(Scheduled scheduled) {
        if (scheduled.toBeDeleted()) {
            remove(scheduled);
            return scheduled;
        }
        files.save(scheduled);
        keep(scheduled);
        return scheduled;
    }

    synchronized ScheduleGroup createGroup(String name) {
        if (groups.containsKey(name)) {
            throw new AwsFault(409, "ConflictException", "Schedule group " + name + " already exists.");
        }
        ScheduleGroup group = new ScheduleGroup(name, clock.instant());
        files.save(group);
        groups.put(name, group);
        return group;
    }

    synchronized ScheduleGroup group(String name) {
        ScheduleGroup group = groups.get(name);
        if (group == null) {
            throw new AwsFault(404, "ResourceNotFoundException", "Schedule group " + name + " does not exist.");
        }
        return group;
    }

    synchronized Stream<ScheduleGroup> allGroups() {
        return List.copyOf(groups.values()).stream();
    }

    synchronized void deleteGroup(String name) {
        ScheduleGroup group = group(name);
        if (name.equals(ScheduleName.DEFAULT_GROUP)) {
            throw new AwsFault(400, "ValidationException", "The default schedule group cannot be deleted.");
        }
        all().stream()
                .filter(scheduled -> scheduled.name().group().equals(name))
                .forEach(this::remove);
        files.delete(group);
        groups.remove(name);
    }

    private void keep(Scheduled scheduled) {
        schedules.put(scheduled.name(), scheduled);
        waking.put(scheduled);
    }

    private void remove(Scheduled scheduled) {
        files.delete(scheduled.name());
        schedules.remove(scheduled.name());
        waking.remove(scheduled.name());
    }
}
