package com.presenceos.functions.posts;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.plan.LocalSchedule.Overlap;
import com.presenceos.publishing.plan.LocalSchedule.Resolved;
import com.presenceos.publishing.plan.LocalSchedule.TimeNote;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a change to a post: what it leaves out stays as it is. */
record ChangeRequest(
        @Nullable Instant scheduledAt,
        @Nullable String scheduledLocal,
        @Nullable Overlap overlap,
        @Nullable String timezone,
        PlanRequest.@Nullable Lateness lateness,
        @Nullable ContentRequest content) {

    record Changed(PostPlan plan, Optional<TimeNote> note) {}

    Changed on(PostPlan before) {
        Violations violations = new Violations();
        Optional<ZoneId> zone = timezone == null ? Optional.of(before.zone()) : violations.zone("/timezone", timezone);
        Optional<Resolved> due = PlanRequest.due(scheduledAt, scheduledLocal, overlap, zone, violations);
        LatenessPolicy late = PlanRequest.lateness(lateness, before.lateness(), violations);
        PostContent post = content == null ? before.content() : content.checked(violations);
        violations.throwIfAny();
        PostPlan plan = new PostPlan(post, due.map(Resolved::at).orElse(before.dueAt()), zone.orElseThrow(), late);
        return new Changed(plan, due.flatMap(Resolved::note));
    }

    void throwIfEmpty() {
        if (scheduledAt == null && scheduledLocal == null && timezone == null && lateness == null && content == null) {
            throw new Invalid("", "Nothing is to be changed; give scheduled_at, timezone, lateness or content");
        }
    }
}
