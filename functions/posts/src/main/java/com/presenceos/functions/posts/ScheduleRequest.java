package com.presenceos.functions.posts;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.drafts.DraftId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.plan.LocalSchedule.Overlap;
import com.presenceos.publishing.plan.LocalSchedule.Resolved;
import com.presenceos.publishing.plan.LocalSchedule.TimeNote;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a schedule request, as it came; {@link #checked} is what it means. */
record ScheduleRequest(
        @Nullable UUID connectorId,
        @Nullable Instant scheduledAt,
        @Nullable String scheduledLocal,
        @Nullable Overlap overlap,
        @Nullable String timezone,
        PlanRequest.@Nullable Lateness lateness,
        @Nullable ContentRequest content,
        @Nullable DraftId draftId) {

    /** @param draft that its text was written from */
    record Checked(ConnectorId connector, PostPlan plan, Optional<TimeNote> note, Optional<DraftId> draft) {}

    Checked checked() {
        Violations violations = new Violations();
        violations.present("/connector_id", connectorId);
        violations.check(
                scheduledAt != null || scheduledLocal != null,
                "/scheduled_at",
                "is missing; either it or scheduled_local is needed");
        Optional<ZoneId> zone = violations.zone("/timezone", timezone);
        Optional<Resolved> due = PlanRequest.due(scheduledAt, scheduledLocal, overlap, zone, violations);
        LatenessPolicy late = PlanRequest.lateness(lateness, LatenessPolicy.STANDARD, violations);
        violations.present("/content", content);
        Optional<PostContent> post = Optional.ofNullable(content).map(given -> given.checked(violations));
        violations.throwIfAny();
        return new Checked(
                new ConnectorId(Objects.requireNonNull(connectorId)),
                new PostPlan(post.orElseThrow(), due.orElseThrow().at(), zone.orElseThrow(), late),
                due.orElseThrow().note(),
                Optional.ofNullable(draftId));
    }
}
