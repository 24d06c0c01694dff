package com.presenceos.local.models.writer.ideas;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.models.writer.briefs.Brief;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days of a range on which nothing is planned, given out evenly. */
final class FreeDays {

    private static final int MOST_DAYS = 1000;

    private final List<LocalDate> days = new ArrayList<>();
    private final Set<LocalDate> busy = new HashSet<>();

    FreeDays(Brief brief) {
        Optional<LocalDate> from = day(brief.text("from"));
        Optional<LocalDate> until = day(brief.text("until"));
        brief.texts("busy_dates").forEach(text -> day(text).ifPresent(busy::add));
        if (from.isPresent() && until.isPresent()) {
            from.get()
                    .datesUntil(
                            until.get().plusDays(1).isAfter(from.get())
                                    ? until.get().plusDays(1)
                                    : from.get())
                    .limit(MOST_DAYS)
                    .forEach(days::add);
        }
    }

    /** One of so many, near its share of the range; a busy one where there are no others. */
    Optional<LocalDate> day(int which, int of) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return nearest(days.get(which * days.size() / Math.max(of, 1)));
    }

    /** That day, or the free one nearest to it. */
    Optional<LocalDate> nearest(LocalDate wanted) {
        if (!days.contains(wanted)) {
            return Optional.empty();
        }
        Optional<LocalDate> free = days.stream()
                .filter(day -> !busy.contains(day))
                .min((one, other) -> Long.compare(distance(one, wanted), distance(other, wanted)));
        free.ifPresent(busy::add);
        return free.or(() -> Optional.of(wanted));
    }

    static Optional<LocalDate> day(JsonNode date) {
        return day(date.path("date").asText(""));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }
}
