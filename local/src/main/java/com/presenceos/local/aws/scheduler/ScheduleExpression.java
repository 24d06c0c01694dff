package com.presenceos.local.aws.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code at(...)}, {@code rate(...)} and {@code cron(...)}. */
final class ScheduleExpression {
    private static final Pattern EXPRESSION = Pattern.compile("(at|rate|cron)\\((.*)\\)");
    private static final Pattern RATE = Pattern.compile("([1-9]\\d{0,8}) (minute|hour|day)s?");
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private ScheduleExpression() {}

    /**
     * The timetable of an expression, or an {@link IllegalArgumentException} that says what is wrong.
     *
     * <p>A rate counts from the start date, whose moment is its first occurrence; without one, from its creation, and
     * occurs first a period later.
     */
    static Timetable parse(String expression, ZoneId zone, Optional<Instant> start, Instant created) {
        Matcher matcher = EXPRESSION.matcher(expression);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "is none of at(yyyy-mm-ddThh:mm:ss), rate(5 minutes), cron(0 9 ? * * *)");
        }
        String inside = matcher.group(2);
        return switch (matcher.group(1)) {
            case "at" -> new Timetable.At(time(inside), zone);
            case "rate" -> rate(inside, start, created);
            default -> new Timetable.Cron(CronExpression.parse(inside), zone);
        };
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text, AT);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException("has \"" + text + "\" where a time such as 2026-11-23T09:00:00 belongs");
        }
    }

    private static Timetable rate(String text, Optional<Instant> start, Instant created) {
        Matcher matcher = RATE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("has \"" + text + "\" where a number and minutes, hours or days belong");
        }
        long number = Long.parseLong(matcher.group(1));
        Duration period = switch (matcher.group(2)) {
            case "minute" -> Duration.ofMinutes(number);
            case "hour" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return new Timetable.Rate(period, start.orElse(created.plus(period)));
    }
}
