package com.presenceos.publishing;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a post back, as long as its visible call has not been claimed. */
public final class CancelPost {

    private static final Logger LOG = LoggerFactory.getLogger(CancelPost.class);

    private final Database database;
    private final PostStore posts;
    private final ArmPublication arm;
    private final InstantSource clock;

    public CancelPost(Database database, PostStore posts, ArmPublication arm, InstantSource clock) {
        this.database = database;
        this.posts = posts;
        this.arm = arm;
        this.clock = clock;
    }

    /**
     * Cancels the post; doing it again changes nothing.
     *
     * @param expected the revision the caller last read, when it says so
     */
    public Post cancel(WorkspaceId workspace, PostId id, OptionalInt expected) {
        Post before = database.inWorkspace(workspace, tx -> posts.find(tx, id))
                .orElseThrow(() -> new NotFound("No post with id " + id));
        if (expected.isPresent() && expected.getAsInt() != before.revision()) {
            throw new PreconditionFailed("You read revision " + expected.getAsInt() + "; the post is at revision "
                    + before.revision() + " now");
        }
        if (before.state() instanceof PostState.Cancelled) {
            return before;
        }
        Post after = database.inWorkspace(workspace, tx -> {
            boolean cancelled = posts.cancel(tx, before, clock.instant());
            Post now = posts.find(tx, id).orElseThrow();
            if (!cancelled && !(now.state() instanceof PostState.Cancelled)) {
                throw new Conflict(whyNot(now));
            }
            return now;
        });
        forget(before.message());
        return after;
    }

    private void forget(PublicationMessage message) {
        try {
            arm.disarm(message);
        } catch (RuntimeException e) {
            // The post is cancelled either way: a message about the old revision is stale when it comes.
            LOG.warn("The schedule of cancelled post {} is left to expire", message.post(), e);
        }
    }

    private static String whyNot(Post post) {
        return switch (post.state()) {
            case PostState.Committing _ -> "The post is being published at this moment";
            case PostState.Unconfirmed _ -> "The post may be out already; PresenceOS is checking";
            case PostState.Published _ -> "The post is published";
            case PostState.Failed _ -> "The post has failed; there is nothing to cancel";
            case PostState.Scheduled _,
                    PostState.Preparing _,
                    PostState.Ready _,
                    PostState.Held _,
                    PostState.Cancelled _ -> "The post changed meanwhile; read it again";
        };
    }
}
