package com.presenceos.local.aws.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a schedule occurs: the meaning of a schedule expression. */
sealed interface Timetable {

    /** The first occurrence later than the given instant. */
    Optional<Instant> after(Instant instant);

    /**
     * {@code at(2026-11-23T09:00:00)}, once. A time that the clocks skip is taken as much later as they skip, so that
     * nothing is lost; of a time that comes twice, the first.
     */
    record At(LocalDateTime time, ZoneId zone) implements Timetable {
        @Override
        public Optional<Instant> after(Instant instant) {
            return Optional.of(moment()).filter(moment -> moment.isAfter(instant));
        }

        Instant moment() {
            return time.atZone(zone).toInstant();
        }
    }

    /** {@code rate(5 minutes)}, counted from an anchor that itself is an occurrence. */
    record Rate(Duration period, Instant anchor) implements Timetable {
        @Override
        public Optional<Instant> after(Instant instant) {
            if (instant.isBefore(anchor)) {
                return Optional.of(anchor);
            }
            long periods = Duration.between(anchor, instant).dividedBy(period) + 1;
            return Optional.of(anchor.plus(period.multipliedBy(periods)));
        }
    }

    /** {@code cron(0 9 ? * MON-FRI *)} in the time of a zone. */
    record Cron(CronExpression expression, ZoneId zone) implements Timetable {
        @Override
        public Optional<Instant> after(Instant instant) {
            return expression.after(instant, zone);
        }
    }
}
