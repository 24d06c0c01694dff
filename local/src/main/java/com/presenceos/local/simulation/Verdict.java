package com.presenceos.local.simulation;

import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the engine believes of one post at the end, held against what can be seen of it. */
record Verdict(Post post, Intent intent, Optional<Instant> attentionAt, boolean accountIsWell) {

    private static final Set<PostErrorKind> ACCOUNT_REASONS = EnumSet.of(
            PostErrorKind.ACCOUNT_PAUSED, PostErrorKind.RECONNECT_REQUIRED, PostErrorKind.PERMISSION_MISSING);

    void judge(BiConsumer<Rule, String> broken) {
        if (attentionAt.isPresent()) {
            broken.accept(Rule.NOTHING_LOST, "still to be looked at: " + post.state());
        }
        boolean visible = !intent.seen.isEmpty();
        switch (post.state()) {
            case PostState.Scheduled _,
                    PostState.Preparing _,
                    PostState.Ready _,
                    PostState.Committing _,
                    PostState.Accepted _ -> broken.accept(Rule.NOTHING_LOST, "is left " + post.state());
            case PostState.Published published -> {
                if (!visible && !intent.ghost) {
                    broken.accept(Rule.BELIEF, "is called published and is not there");
                }
                published.comment().ifPresent(comment -> judge(comment, broken));
            }
            case PostState.Held(var error) -> {
                notVisible(broken);
                if (accountIsWell && ACCOUNT_REASONS.contains(error.kind())) {
                    broken.accept(Rule.HELD_FOR_A_REASON, "is still " + post.state());
                }
            }
            case PostState.Failed _, PostState.Cancelled _ -> notVisible(broken);
            // A person was asked to look: either is true.
            case PostState.Unconfirmed unconfirmed -> {
                if (accountIsWell
                        && ACCOUNT_REASONS.contains(unconfirmed.error().kind())) {
                    broken.accept(Rule.HELD_FOR_A_REASON, "is still " + post.state());
                }
            }
        }
    }

    private void notVisible(BiConsumer<Rule, String> broken) {
        if (!intent.seen.isEmpty()) {
            broken.accept(Rule.BELIEF, "is called " + post.state() + " and is there: " + intent.seen);
        }
    }

    private void judge(FirstComment comment, BiConsumer<Rule, String> broken) {
        boolean there = !intent.comments.isEmpty();
        switch (comment) {
            case FirstComment.Pending _, FirstComment.Sending _, FirstComment.Checking _ ->
                broken.accept(Rule.NOTHING_LOST, "its first comment is left " + comment);
            case FirstComment.Posted _ -> {
                if (!there) {
                    broken.accept(Rule.COMMENT_BELIEF, "its first comment is called posted and is not there");
                }
            }
            case FirstComment.Failed _ -> {
                if (there) {
                    broken.accept(Rule.COMMENT_BELIEF, "its first comment is called " + comment + " and is there");
                }
            }
            case FirstComment.Unconfirmed _ -> {
                // A person was asked to look.
            }
        }
    }
}
