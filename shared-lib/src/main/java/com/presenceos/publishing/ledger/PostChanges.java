package com.presenceos.publishing.ledger;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What people change about posts. Each method is one transaction with one conditional write: it happens to the post as it
 * was read, or, when somebody was faster, not at all.
 */
public interface PostChanges {

    /** For a post of which somebody said that it is not out. */
    PostError FOUND_MISSING = new PostError(
            PostErrorKind.NOT_PUBLISHED, "Somebody looked, and the post is not out", "Publish it again when you like");

    /** For the first comment of a post of which somebody said that it is out. */
    PostError NO_PLACE_TO_COMMENT = new PostError(
            PostErrorKind.POST_UNKNOWN,
            "PresenceOS does not know which of the account's posts this is",
            "Leave the comment yourself, in the network's own app");

    Optional<Post> find(WorkspaceId workspace, PostId id);

    /** Scheduled, preparing, ready or held becomes cancelled. */
    Optional<Post> cancel(Post before, Instant now);

    /**
     * Scheduled, preparing, ready, held or failed becomes scheduled under a new revision.
     *
     * @param lead how long before its instant it is prepared from now on
     * @throws com.presenceos.platform.failure.Conflict when a picture that it shows was deleted meanwhile
     */
    Optional<Post> revise(Post before, PostPlan plan, Duration lead, Instant now, Instant lookAgainAt);

    /** A person has looked at what the network could not tell: unconfirmed becomes published or failed. */
    Optional<Post> resolve(Post before, Resolution found, Instant now);
}
