package com.presenceos.ideas.proposing;

import com.presenceos.brands.Language;
import com.presenceos.ideas.IdeaContent;
import com.presenceos.platform.failure.Violations;
import com.presenceos.writing.DraftFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which ideas are wanted.
 *
 * @param topic what they are to be about; empty for anything the brand knows
 * @param pillars the brand's lasting themes, each idea belongs to one; none for no such division
 * @param formats what they are for; none for any
 * @param from the first of the days they are for, in the brand's zone; today where it is empty
 * @param until the last of them; two weeks later where it is empty
 * @param language a BCP 47 tag; the brand's own where it is empty
 */
public record IdeasRequest(
        int count,
        String topic,
        List<String> pillars,
        List<DraftFormat> formats,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String language) {

    private static final int MOST = 10;
    private static final int USUAL = 5;
    private static final int LONGEST_TOPIC = 2_000;
    private static final int MOST_PILLARS = 10;
    private static final int MOST_DAYS = 92;

    public IdeasRequest {
        pillars = List.copyOf(pillars);
        formats = List.copyOf(formats);
    }

    /** As a request says it; what it leaves out is null. */
    public record Input(
            @Nullable Integer count,
            @Nullable String topic,
            @Nullable List<@Nullable String> pillars,
            @Nullable List<@Nullable DraftFormat> formats,
            @Nullable String from,
            @Nullable String until,
            @Nullable String language) {

        public IdeasRequest complete() {
            Violations violations = new Violations();
            int wanted = count == null ? USUAL : count;
            violations.check(
                    wanted >= 1 && wanted <= MOST, "/count", "is " + wanted + "; 1 to " + MOST + " are allowed");
            IdeasRequest request = new IdeasRequest(
                    wanted,
                    violations.optionalText("/topic", topic, LONGEST_TOPIC).orElse(""),
                    pillars == null
                            ? List.of()
                            : violations.texts("/pillars", pillars, MOST_PILLARS, IdeaContent.LONGEST_PILLAR).stream()
                                    .distinct()
                                    .toList(),
                    formats == null ? List.of() : DraftFormat.read(violations, "/formats", formats),
                    day(violations, "/from", from),
                    day(violations, "/until", until),
                    language == null
                            ? ""
                            : Language.read(violations, "/language", language)
                                    .map(Language::tag)
                                    .orElse(""));
            request.checkDays(violations);
            violations.throwIfAny();
            return request;
        }

        private static Optional<LocalDate> day(Violations violations, String pointer, @Nullable String text) {
            return text == null || text.isBlank() ? Optional.empty() : violations.date(pointer, text);
        }
    }

    private void checkDays(Violations violations) {
        violations.check(
                from.isPresent() || until.isEmpty(), "/from", "is missing; an end of the days needs a beginning");
        if (from.isPresent() && until.isPresent()) {
            long days = ChronoUnit.DAYS.between(from.get(), until.get()) + 1;
            violations.check(days >= 1, "/until", "is before from");
            violations.check(days <= MOST_DAYS, "/until", "is " + days + " days away; " + MOST_DAYS + " are allowed");
        }
    }
}
