package com.presenceos.functions.ai;

import com.presenceos.models.KeyOwner;
import com.presenceos.models.Provider;
import com.presenceos.models.ReadUsage.Figures;
import com.presenceos.models.ReadUsage.Usage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Money in US dollars. */
record UsageResponse(
        String month,
        Instant resetsAt,
        BigDecimal spentDollars,
        Optional<BigDecimal> capDollars,
        Optional<BigDecimal> leftDollars,
        FiguresResponse total,
        List<OfModel> models,
        List<OfPurpose> purposes,
        List<OfDay> days) {

    static UsageResponse of(Usage usage) {
        return new UsageResponse(
                usage.month().toString(),
                usage.end(),
                dollars(usage.spentMicros()),
                optional(usage.capMicros()),
                usage.isCurrent() ? optional(left(usage)) : Optional.empty(),
                FiguresResponse.of(usage.total()),
                usage.models().stream()
                        .map(each -> new OfModel(
                                each.provider(), each.model(), each.key(), FiguresResponse.of(each.figures())))
                        .toList(),
                usage.purposes().stream()
                        .map(each -> new OfPurpose(each.purpose(), FiguresResponse.of(each.figures())))
                        .toList(),
                usage.days().stream()
                        .map(each -> new OfDay(each.day(), FiguresResponse.of(each.figures())))
                        .toList());
    }

    /** Calls side by side may have gone beyond the cap by what they cost. */
    private static OptionalLong left(Usage usage) {
        return usage.capMicros().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, usage.capMicros().getAsLong() - usage.spentMicros()));
    }

    private static Optional<BigDecimal> optional(OptionalLong micros) {
        return micros.isEmpty() ? Optional.empty() : Optional.of(dollars(micros.getAsLong()));
    }

    private static BigDecimal dollars(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }

    record FiguresResponse(
            long calls, long inputTokens, long outputTokens, BigDecimal dollars, long callsWithoutPrice) {

        static FiguresResponse of(Figures figures) {
            return new FiguresResponse(
                    figures.calls(),
                    figures.inputTokens(),
                    figures.outputTokens(),
                    UsageResponse.dollars(figures.micros()),
                    figures.unpriced());
        }
    }

    record OfModel(Provider provider, String model, KeyOwner key, FiguresResponse figures) {}

    record OfPurpose(String purpose, FiguresResponse figures) {}

    record OfDay(LocalDate day, FiguresResponse figures) {}
}
