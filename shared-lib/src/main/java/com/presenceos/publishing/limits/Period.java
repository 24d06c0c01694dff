package com.presenceos.publishing.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Time cut into pieces, the same for every account: the places of one are kept together. A piece is as long as the span
 * that networks count most posts over, 24 hours with the guard of {@link RollingWindow}, so that such a span touches two.
 *
 * @param number counted from 1970 on
 */
record Period(long number) {

    private static final Duration LENGTH = Duration.ofDays(1).plus(RollingWindow.GUARD);

    static Period of(Instant at) {
        return new Period(Math.floorDiv(at.toEpochMilli(), LENGTH.toMillis()));
    }

    static List<Period> between(Instant from, Instant to) {
        return LongStream.rangeClosed(of(from).number, of(to).number)
                .mapToObj(Period::new)
                .toList();
    }

    /** How many of them a span of time may touch, wherever it starts. */
    static int mostTouchedBy(Duration span) {
        return (int) Math.ceilDiv(span.toMillis(), LENGTH.toMillis()) + 1;
    }

    Instant start() {
        return Instant.ofEpochMilli(number * LENGTH.toMillis());
    }
}
