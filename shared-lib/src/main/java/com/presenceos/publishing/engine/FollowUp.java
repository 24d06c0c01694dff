package com.presenceos.publishing.engine;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.wake.PublicationQueues;
import java.time.Instant;

/** When, and on which lane, a post is to be looked at next. */
record FollowUp(PublicationQueues.Lane lane, Instant at) {

    /** On the lane where a post in this state is looked at. */
    static FollowUp of(Post post, Instant at) {
        return post.state() instanceof PostState.Ready ? publish(at) : prepare(at);
    }

    static FollowUp prepare(Instant at) {
        return new FollowUp(PublicationQueues.Lane.PREPARE, at);
    }

    static FollowUp publish(Instant at) {
        return new FollowUp(PublicationQueues.Lane.PUBLISH, at);
    }
}
