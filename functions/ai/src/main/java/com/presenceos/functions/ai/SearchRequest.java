package com.presenceos.functions.ai;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.platform.failure.Violations;
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
        Optional<LocalDate> day = on == null ? Optional.empty() : violations.date("/on", on);
        int most = within(violations, "/limit", limit, 10, 50);
        int tokens = within(violations, "/max_tokens", maxTokens, 4_000, 20_000);
        violations.throwIfAny();
        return new Question(brand, text, day, most, tokens);
    }

    private static int within(Violations violations, String pointer, @Nullable Integer value, int otherwise, int most) {
        if (value == null) {
            return otherwise;
        }
        violations.check(value >= 1 && value <= most, pointer, "is " + value + "; 1 to " + most + " is allowed");
        return value;
    }
}
