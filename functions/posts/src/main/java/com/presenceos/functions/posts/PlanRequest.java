package com.presenceos.functions.posts;

import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.json.Rfc3339;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.plan.LocalSchedule;
import com.presenceos.publishing.plan.LocalSchedule.Overlap;
import com.presenceos.publishing.plan.LocalSchedule.Resolved;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a request that say when a post is due, and what if that is missed. */
final class PlanRequest {

    private static final int LONGEST_LATENESS_MINUTES = 7 * 24 * 60;

    private PlanRequest() {}

    record Lateness(
            LatenessPolicy.@Nullable Kind policy, @Nullable Integer afterMinutes) {}

    /**
     * The instant that is asked for, by an instant or by a time on the wall.
     *
     * @param zone empty when the request has none that can be read, which is noted elsewhere
     */
    static Optional<Resolved> due(
            @Nullable Instant scheduledAt,
            @Nullable String scheduledLocal,
            @Nullable Overlap overlap,
            Optional<ZoneId> zone,
            Violations violations) {
        violations.check(
                overlap == null || scheduledLocal != null, "/overlap", "says something only about scheduled_local");
        if (scheduledLocal == null) {
            return Optional.ofNullable(scheduledAt).map(at -> new Resolved(at, Optional.empty()));
        }
        violations.check(
                scheduledAt == null, "/scheduled_local", "cannot be given together with scheduled_at; choose one");
        return local(scheduledLocal, violations)
                .flatMap(time -> zone.map(
                        known -> LocalSchedule.resolve(time, known, overlap == null ? Overlap.EARLIER : overlap)));
    }

    static LatenessPolicy lateness(@Nullable Lateness given, LatenessPolicy otherwise, Violations violations) {
        if (given == null) {
            return otherwise;
        }
        violations.present("/lateness/policy", given.policy);
        int minutes = given.afterMinutes == null
                ? Math.toIntExact(LatenessPolicy.STANDARD.after().toMinutes())
                : given.afterMinutes;
        boolean inRange = minutes >= 1 && minutes <= LONGEST_LATENESS_MINUTES;
        violations.check(
                inRange,
                "/lateness/after_minutes",
                minutes + " is not allowed; 1 to " + LONGEST_LATENESS_MINUTES + " are");
        return given.policy == null || !inRange
                ? otherwise
                : new LatenessPolicy(given.policy, Duration.ofMinutes(minutes));
    }

    private static Optional<LocalDateTime> local(String text, Violations violations) {
        try {
            return Optional.of(Rfc3339.local(text));
        } catch (DateTimeException e) {
            violations.add("/scheduled_local", "'" + text + "' is not a local time; an example is 2026-10-25T02:30");
            return Optional.empty();
        }
    }
}
