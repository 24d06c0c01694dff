package com.presenceos.ideas.proposing;

import com.presenceos.writing.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * What ideas are made of, as it was when they were asked for.
 *
 * @param from the first of the days they are for, in the brand's zone
 * @param dates what happens on those days
 * @param busy the days on which something is planned already
 * @param titles of the ideas there are, whatever became of them: none of them is to come again
 */
record Material(
        Given given, LocalDate from, LocalDate until, List<Occasion> dates, List<LocalDate> busy, List<String> titles) {

    Material {
        dates = List.copyOf(dates);
        busy = List.copyOf(busy);
        titles = List.copyOf(titles);
    }

    /**
     * Something that happens on a day.
     *
     * @param passage the label of the passage that tells of it
     */
    record Occasion(LocalDate date, String name, String passage) {}
}
