package com.presenceos.knowledge;

import com.presenceos.platform.failure.Violations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The months in which an item is of use, 1 to 12; none means all year. */
public record Season(List<Integer> months) {

    static final Season ALL_YEAR = new Season(List.of());

    public Season {
        months = months.stream().distinct().sorted().toList();
    }

    static Season read(Violations violations, List<@Nullable Integer> months) {
        List<Integer> kept = new ArrayList<>();
        for (Integer month : months) {
            if (month == null || month < 1 || month > 12) {
                violations.add("/season_months", month + " is not a month; 1 to 12 are");
            } else {
                kept.add(month);
            }
        }
        return new Season(kept);
    }
}
