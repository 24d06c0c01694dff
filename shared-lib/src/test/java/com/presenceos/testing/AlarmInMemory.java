package com.presenceos.testing;

import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The sweep's alarm of one process. */
public final class AlarmInMemory implements SweepAlarm {

    private static final Duration QUIET = Duration.ofMinutes(7);
    private static final Duration LONGEST_SLEEP = Duration.ofHours(6);

    private final InstantSource clock;
    private Instant next = Instant.EPOCH;
    private Instant announcedAt = Instant.EPOCH;
    private long version;

    public AlarmInMemory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void noLaterThan(Instant at) {
        version++;
        announcedAt = clock.instant();
        next = earlier(next, at);
    }

    @Override
    public synchronized Optional<Reading> ring(Instant now) {
        return next.isAfter(now) ? Optional.empty() : Optional.of(new Reading(version, announcedAt, now));
    }

    @Override
    public synchronized void set(Reading reading, Instant wanted, Instant now) {
        if (reading.version() == version
                && !reading.readAt().isBefore(reading.announcedAt().plus(QUIET))) {
            next = earlier(wanted, now.plus(LONGEST_SLEEP));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
