package com.presenceos.publishing;

import java.time.Instant;

/** When, and on which lane, a post is to be looked at next. */
record FollowUp(PublicationQueues.Lane lane, Instant at) {

    static FollowUp prepare(Instant at) {
        return new FollowUp(PublicationQueues.Lane.PREPARE, at);
    }

    static FollowUp publish(Instant at) {
        return new FollowUp(PublicationQueues.Lane.PUBLISH, at);
    }
}
