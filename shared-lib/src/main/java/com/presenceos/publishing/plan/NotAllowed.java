package com.presenceos.publishing.plan;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import java.util.OptionalInt;

/** Why a post cannot be changed as it stands, in words for the person who tried. */
final class NotAllowed {

    private NotAllowed() {}

    /** @param expected the revision the caller last read, when it says so */
    static void unlessUnchanged(Post post, OptionalInt expected) {
        if (expected.isPresent() && expected.getAsInt() != post.revision()) {
            throw new PreconditionFailed("You read revision " + expected.getAsInt() + "; the post is at revision "
                    + post.revision() + " now");
        }
    }

    /** @param wanted what was to be done to it, e.g. "be moved" */
    static Conflict because(Post post, String wanted) {
        return new Conflict(
                switch (post.state()) {
                    case PostState.Committing _ -> "The post is being published at this moment and cannot " + wanted;
                    case PostState.Accepted _ ->
                        "The network has taken the post and is about to show it; it cannot " + wanted;
                    case PostState.Unconfirmed _ ->
                        "The post may be out already and cannot " + wanted
                                + " until that is clear; look at it and say what you found";
                    case PostState.Published _ -> "The post is published and cannot " + wanted + " any more";
                    case PostState.Failed _ -> "The post has failed and cannot " + wanted;
                    case PostState.Cancelled _ -> "The post is cancelled and cannot " + wanted;
                    case PostState.Scheduled _, PostState.Preparing _, PostState.Ready _, PostState.Held _ ->
                        "The post changed meanwhile; read it again";
                });
    }
}
