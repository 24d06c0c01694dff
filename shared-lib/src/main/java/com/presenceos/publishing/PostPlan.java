package com.presenceos.publishing;

import java.time.Instant;
import java.time.ZoneId;

/** What people decide about a post: what it says, when it is due, and what if that time is missed. */
public record PostPlan(PostContent content, Instant dueAt, ZoneId zone, LatenessPolicy lateness) {

    public PostPlan at(Instant dueAt) {
        return new PostPlan(content, dueAt, zone, lateness);
    }
}
