package com.presenceos.knowledge;

import com.presenceos.platform.failure.Violations;
import java.util.Collection;
import java.util.List;

/** The months in which an item is of use, 1 to 12; none means all year. */
public record Season(List<Integer> months) {

    static final Season ALL_YEAR = new Season(List.of());

    public Season {
        months = months.stream().distinct().sorted().toList();
    }

    static Season read(Violations violations, Collection<Integer> months) {
        for (int month : months) {
            violations.check(month >= 1 && month <= 12, "/season_months", month + " is not a month; 1 to 12 are");
        }
        return new Season(List.copyOf(months));
    }
}
