package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The sweep's alarm, in memory. */
public final class MemoryAlarm implements SweepAlarm {

    private static final Duration QUIET = Duration.ofMinutes(7);
    private static final Duration NEAR = Duration.ofMinutes(2);
    private static final Duration LONGEST_SLEEP = Duration.ofHours(6);

    private final InstantSource clock;
    private Instant next = Instant.EPOCH;
    private Instant announcedAt = Instant.EPOCH;
    private long version;

    public MemoryAlarm(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void noLaterThan(Instant at) {
        Instant now = clock.instant();
        version++;
        announcedAt = now;
        next = earlier(next, at.isBefore(now.plus(NEAR)) ? now : at);
    }

    @Override
    public synchronized Optional<Reading> ring(Instant now) {
        return next.isAfter(now) ? Optional.empty() : Optional.of(new Reading(version, announcedAt, now));
    }

    @Override
    public synchronized void set(Reading reading, Instant next, Instant now) {
        boolean quiet = !reading.readAt().isBefore(reading.announcedAt().plus(QUIET));
        if (quiet && reading.version() == version) {
            this.next = earlier(next, now.plus(LONGEST_SLEEP));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
