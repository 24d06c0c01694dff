package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import java.util.Optional;

/**
 * The right to leave a post's first comment, or to ask whether it is there, until the lease ends.
 *
 * @param remoteId of the post; empty when the network never said which of the account's posts it is
 * @param failures how often in a row a try failed in a way that time may heal
 * @param call the one that left, or may have left
 */
public record CommentClaim(Post post, Optional<String> remoteId, long fence, int failures, EarlierCall call) {

    boolean linkIsMissing() {
        return post.state() instanceof PostState.Published published
                && published.url().isEmpty();
    }

    public String text() {
        return post.content().firstComment().orElseThrow();
    }
}
