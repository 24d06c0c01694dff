package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.ledger.PostChanges;
import java.util.OptionalInt;

/** The post that somebody wants to change, as they last saw it. */
final class FoundPost {

    private FoundPost() {}

    /**
     * @param expected the revision the caller last read, when it says so
     * @throws NotFound also when it is one of a brand that they may not act on
     */
    static Post of(PostChanges changes, Actor actor, PostId id, OptionalInt expected) {
        Post post = changes.find(actor.workspace(), id)
                .filter(found -> actor.reaches(found.brand()))
                .orElseThrow(() -> new NotFound("No post with id " + id));
        NotAllowed.unlessUnchanged(post, expected);
        return post;
    }
}
