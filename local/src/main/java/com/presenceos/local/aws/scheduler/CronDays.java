package com.presenceos.local.aws.scheduler;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a cron expression, by month or by week. {@code L} is the last day, {@code 6L} the last Friday, {@code 15W}
 * the weekday nearest to the 15th within its month, {@code LW} the last weekday, {@code 6#3} the third Friday.
 */
record CronDays(List<Predicate<LocalDate>> any) {
    private static final Map<String, Integer> WEEKDAYS = CronField.names("SUN MON TUE WED THU FRI SAT");
    private static final Pattern NEAREST_WEEKDAY = Pattern.compile("(\\d{1,2})W");
    private static final Pattern LAST = Pattern.compile("(\\w+)L");
    private static final Pattern NUMBERED = Pattern.compile("(\\w+)#([1-5])");

    static CronDays parse(String ofMonth, String ofWeek) {
        if (ofMonth.equals("?") == ofWeek.equals("?")) {
            throw new IllegalArgumentException("needs ? for exactly one of day of month and day of week, not \""
                    + ofMonth + "\" and \"" + ofWeek + "\"");
        }
        if (ofWeek.equals("?")) {
            return new CronDays(
                    Arrays.stream(ofMonth.split(",", -1)).map(CronDays::ofMonth).toList());
        }
        return new CronDays(
                Arrays.stream(ofWeek.split(",", -1)).map(CronDays::ofWeek).toList());
    }

    boolean contain(LocalDate date) {
        return any.stream().anyMatch(days -> days.test(date));
    }

    private static Predicate<LocalDate> ofMonth(String part) {
        if (part.equals("L")) {
            return date -> date.getDayOfMonth() == date.lengthOfMonth();
        }
        if (part.equals("LW")) {
            return date -> date.equals(nearestWeekday(date.withDayOfMonth(date.lengthOfMonth())));
        }
        Matcher nearest = NEAREST_WEEKDAY.matcher(part);
        if (nearest.matches()) {
            int day = CronField.value(nearest.group(1), 1, 31, Map.of());
            return date -> day <= date.lengthOfMonth() && date.equals(nearestWeekday(date.withDayOfMonth(day)));
        }
        SortedSet<Integer> days = CronField.parse(part, 1, 31, Map.of());
        return date -> days.contains(date.getDayOfMonth());
    }

    private static Predicate<LocalDate> ofWeek(String part) {
        if (part.equals("L")) {
            return date -> weekday(date) == 7;
        }
        Matcher last = LAST.matcher(part);
        if (last.matches()) {
            int day = CronField.value(last.group(1), 1, 7, WEEKDAYS);
            return date -> weekday(date) == day && date.getDayOfMonth() + 7 > date.lengthOfMonth();
        }
        Matcher numbered = NUMBERED.matcher(part);
        if (numbered.matches()) {
            int day = CronField.value(numbered.group(1), 1, 7, WEEKDAYS);
            int number = Integer.parseInt(numbered.group(2));
            return date -> weekday(date) == day && (date.getDayOfMonth() - 1) / 7 + 1 == number;
        }
        SortedSet<Integer> days = CronField.parse(part, 1, 7, WEEKDAYS);
        return date -> days.contains(weekday(date));
    }

    private static int weekday(LocalDate date) {
        return date.getDayOfWeek().getValue() % 7 + 1;
    }

    private static LocalDate nearestWeekday(LocalDate date) {
        LocalDate nearest = switch (date.getDayOfWeek()) {
            case SATURDAY -> date.minusDays(1);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
        if (nearest.getMonth() == date.getMonth()) {
            return nearest;
        }
        // Never into another month: from the first on a Saturday forward, from the last on a Sunday back.
        return nearest.isBefore(date)
                ? date.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : date.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }
}
