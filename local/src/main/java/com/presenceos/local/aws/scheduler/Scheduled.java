package com.presenceos.local.aws.scheduler;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A schedule and how far it has come. */
record Scheduled(
        ScheduleName name,
        ScheduleDefinition definition,
        Instant createdAt,
        Instant modifiedAt,
        String clientToken,
        Optional<Instant> next,
        List<Delivery> pending) {

    Scheduled {
        pending = List.copyOf(pending);
    }

    static Scheduled create(ScheduleName name, ScheduleDefinition definition, String clientToken, Instant now) {
        return new Scheduled(name, definition, now, now, clientToken, definition.first(now), List.of());
    }

    /** Starts over by another definition. A one-off that has fired fires again only at another time. */
    Scheduled redefine(ScheduleDefinition other, Instant now) {
        boolean sameMoment = other.once() && other.timetable().equals(definition.timetable());
        return new Scheduled(name, other, createdAt, now, clientToken, sameMoment ? next : other.first(now), List.of());
    }

    boolean occursBy(Instant now) {
        return next.filter(due -> !due.isAfter(now)).isPresent();
    }

    /**
     * Takes the occurrence that is due. Those missed since count as one: a stack that was off for a night catches up
     * once, not once for every hour.
     */
    Scheduled occur(FiringPolicy policy, Instant now) {
        Instant due = next.orElseThrow();
        Stream<Delivery> firings = definition.enabled()
                ? policy.firings(due, definition.window()).stream()
                        .map(at -> new Delivery(UUID.randomUUID().toString(), due, at, 0))
                : Stream.empty();
        Optional<Instant> following = definition.once() ? Optional.empty() : definition.following(later(due, now));
        return with(following, Stream.concat(pending.stream(), firings).toList());
    }

    Scheduled delivered(Delivery delivery) {
        return with(next, without(delivery).toList());
    }

    Scheduled failed(Delivery delivery, Instant now) {
        Stream<Delivery> retry = delivery.retried(definition.target(), now).stream();
        return with(next, Stream.concat(without(delivery), retry).toList());
    }

    boolean awaits(Delivery delivery) {
        return pending.contains(delivery);
    }

    boolean toBeDeleted() {
        return definition.enabled() && definition.deletedWhenDone() && next.isEmpty() && pending.isEmpty();
    }

    /** When something is to be done for it; in the past while it is being done. */
    Optional<Instant> wakesAt() {
        return Stream.concat(next.stream(), pending.stream().map(Delivery::at)).min(Instant::compareTo);
    }

    /** The same, but later than that. */
    Optional<Instant> wakesAfter(Instant now) {
        return Stream.concat(next.stream(), pending.stream().map(Delivery::at))
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    private Stream<Delivery> without(Delivery delivery) {
        return pending.stream().filter(other -> !other.equals(delivery));
    }

    private Scheduled with(Optional<Instant> next, List<Delivery> pending) {
        return new Scheduled(name, definition, createdAt, modifiedAt, clientToken, next, pending);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
