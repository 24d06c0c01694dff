package com.presenceos.local.aws.scheduler;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Schedules by when something is to be done for them, so that a look costs what is due and not what is there. */
final class WakingOrder {
    private record Wake(Instant at, ScheduleName name) {}

    private final TreeSet<Wake> wakes =
            new TreeSet<>(Comparator.comparing(Wake::at).thenComparing(Wake::name, ScheduleName.ORDER));
    private final Map<ScheduleName, Wake> ofName = new HashMap<>();

    void put(Scheduled scheduled) {
        remove(scheduled.name());
        scheduled.wakesAt().ifPresent(at -> {
            Wake wake = new Wake(at, scheduled.name());
            wakes.add(wake);
            ofName.put(scheduled.name(), wake);
        });
    }

    void remove(ScheduleName name) {
        Wake known = ofName.remove(name);
        if (known != null) {
            wakes.remove(known);
        }
    }

    List<ScheduleName> by(Instant now) {
        return wakes.stream()
                .takeWhile(wake -> !wake.at.isAfter(now))
                .map(Wake::name)
                .toList();
    }

    Optional<Instant> after(Instant now) {
        return wakes.stream()
                .dropWhile(wake -> !wake.at.isAfter(now))
                .map(Wake::at)
                .findFirst();
    }
}
