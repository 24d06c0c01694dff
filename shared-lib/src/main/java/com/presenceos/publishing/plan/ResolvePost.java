package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.ledger.Resolution;
import java.time.InstantSource;
import java.util.OptionalInt;

/** Takes a person's word for what became of a post that the network could not tell about. */
public final class ResolvePost {

    private final PostChanges changes;
    private final InstantSource clock;

    public ResolvePost(PostChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Post resolve(Actor actor, PostId id, OptionalInt expected, Resolution found) {
        Post before = FoundPost.of(changes, actor, id, expected);
        if (!(before.state() instanceof PostState.Unconfirmed)) {
            throw new Conflict("There is no doubt about this post; it is "
                    + before.state().status().word());
        }
        return changes.resolve(before, found, clock.instant())
                .orElseThrow(() -> new Conflict("PresenceOS is still asking the network; wait for its answer"));
    }
}
