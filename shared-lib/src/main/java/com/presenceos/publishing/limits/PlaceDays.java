package com.presenceos.publishing.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The days that a decision was made by. */
record PlaceDays(Map<LocalDate, DayOfPlaces> days) {

    List<Place> places() {
        return days.values().stream().flatMap(DayOfPlaces::all).toList();
    }

    DayOfPlaces day(LocalDate day) {
        return Objects.requireNonNull(days.get(day), "a day that was not read");
    }

    /** Whether no day has as many places as that, and none was ever crowded. */
    boolean areQuiet(int each) {
        return days.values().stream()
                .allMatch(day -> !day.crowded() && day.places().size() < each);
    }
}
