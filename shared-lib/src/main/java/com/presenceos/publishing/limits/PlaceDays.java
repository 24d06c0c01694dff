package com.presenceos.publishing.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The days that a decision was made by. */
record PlaceDays(Map<LocalDate, DayOfPlaces> days) {

    List<Place> places() {
        return days.values().stream().flatMap(day -> day.places().stream()).toList();
    }
}
