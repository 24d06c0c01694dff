package com.presenceos.functions.ai;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.platform.failure.Violations;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param on a day of the brand's zone; today unless said */
record SearchRequest(
        @Nullable String query,
        @Nullable String on,
        @Nullable Integer limit,
        @Nullable Integer maxTokens) {

    private static final int LONGEST_QUERY = 2_000;

    Question question(BrandId brand) {
        Violations violations = new Violations();
        String text = violations.text("/query", query, LONGEST_QUERY);
        Optional<LocalDate> day = day(violations);
        int most = within(violations, "/limit", limit, 10, 50);
        int tokens = within(violations, "/max_tokens", maxTokens, 4_000, 20_000);
        violations.throwIfAny();
        return new Question(brand, text, day, most, tokens);
    }

    private Optional<LocalDate> day(Violations violations) {
        if (on == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(on.strip());
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // said below, with what is allowed
        }
        violations.add(
                "/on",
                "'" + (on.length() <= 60 ? on : on.substring(0, 60) + "…")
                        + "' is not a date; one such as 2026-12-24 is needed");
        return Optional.empty();
    }

    private static int within(Violations violations, String pointer, @Nullable Integer value, int otherwise, int most) {
        if (value == null) {
            return otherwise;
        }
        violations.check(value >= 1 && value <= most, pointer, "is " + value + "; 1 to " + most + " is allowed");
        return value;
    }
}
