package com.presenceos.local.aws.scheduler;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The cron dialect of AWS: minutes, hours, day of month, month, day of week (1 is Sunday), year; exactly one of the two
 * days is {@code ?}.
 *
 * <p>As EventBridge Scheduler does, a time that the clocks skip in spring is left out, and one that comes twice in
 * autumn counts once, the first time.
 */
record CronExpression(
        SortedSet<Integer> minutes,
        SortedSet<Integer> hours,
        CronDays days,
        SortedSet<Integer> months,
        SortedSet<Integer> years) {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final Map<String, Integer> MONTHS =
            CronField.names("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC");

    static CronExpression parse(String fields) {
        List<String> parts = List.of(fields.trim().split("\\s+"));
        if (parts.size() != 6) {
            throw new IllegalArgumentException("has " + parts.size() + " fields; minutes, hours, day of month, month,"
                    + " day of week and year are six");
        }
        return new CronExpression(
                CronField.parse(parts.get(0), 0, 59, Map.of()),
                CronField.parse(parts.get(1), 0, 23, Map.of()),
                CronDays.parse(parts.get(2), parts.get(4)),
                CronField.parse(parts.get(3), 1, 12, MONTHS),
                CronField.parse(parts.get(5), FIRST_YEAR, LAST_YEAR, Map.of()));
    }

    Optional<Instant> after(Instant instant, ZoneId zone) {
        LocalDate from = instant.atZone(zone).toLocalDate();
        LocalDate end = LocalDate.of(years.last() + 1, 1, 1);
        if (!from.isBefore(end)) {
            return Optional.empty();
        }
        return from.datesUntil(end)
                .filter(this::contains)
                .flatMap(date -> momentsOf(date, zone))
                .filter(moment -> moment.isAfter(instant))
                .findFirst();
    }

    private boolean contains(LocalDate date) {
        return years.contains(date.getYear()) && months.contains(date.getMonthValue()) && days.contain(date);
    }

    private Stream<Instant> momentsOf(LocalDate date, ZoneId zone) {
        return hours.stream()
                .flatMap(hour -> minutes.stream().map(minute -> date.atTime(LocalTime.of(hour, minute))))
                .flatMap(time -> {
                    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
                    return offsets.stream().limit(1).map(time::toInstant);
                });
    }
}
