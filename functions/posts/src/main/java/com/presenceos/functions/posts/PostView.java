package com.presenceos.functions.posts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.Platform;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.Style;
import com.presenceos.drafts.WrittenFrom;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.plan.LocalSchedule.TimeNote;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A post as the contract shows it. */
record PostView(
        PostId id,
        BrandId brandId,
        ConnectorId connectorId,
        Platform platform,
        PostStatus status,
        int revision,
        Instant scheduledAt,
        String timezone,
        Lateness lateness,
        Optional<TimeNote> timeNote,
        Optional<Instant> notBefore,
        PostContent contentSnapshot,
        Optional<String> platformPostId,
        Optional<URI> platformPostUrl,
        Optional<Instant> publishedAt,
        Optional<Comment> firstComment,
        Optional<PostError> lastError,
        Instant createdAt,
        Instant updatedAt) {

    record Lateness(LatenessPolicy.Kind policy, long afterMinutes) {}

    record Comment(FirstCommentStatus status, Optional<String> remoteId, Optional<PostError> error) {}

    static PostView of(Post post) {
        return of(post, Optional.empty());
    }

    /** @param note what is to be said about the time that was asked for */
    static PostView of(Post post, Optional<TimeNote> note) {
        Optional<PostState.Published> published =
                post.state() instanceof PostState.Published it ? Optional.of(it) : Optional.empty();
        return new PostView(
                post.id(),
                post.brand(),
                post.connector(),
                post.platform(),
                post.state().status(),
                post.revision(),
                post.dueAt(),
                post.zone().getId(),
                new Lateness(post.lateness().policy(), post.lateness().after().toMinutes()),
                note,
                post.notBefore(),
                post.content(),
                published.flatMap(PostState.Published::remoteId),
                published.flatMap(PostState.Published::url),
                published.map(PostState.Published::at),
                post.content().firstComment().map(_ -> comment(post.state())),
                error(post.state()),
                post.createdAt(),
                post.updatedAt());
    }

    /** A post that is shown alone. */
    record Whole(@JsonUnwrapped PostView post, Optional<Origin> writtenFrom) {

        static Whole of(Post post, Optional<WrittenFrom> from) {
            return new Whole(PostView.of(post), from.map(written -> Origin.of(post, written)));
        }
    }

    /** @param edited whether its text is not the variant's, word for word */
    record Origin(
            Optional<DraftId> draftId,
            Style style,
            String model,
            int version,
            String caption,
            List<String> hashtags,
            boolean edited) {

        static Origin of(Post post, WrittenFrom from) {
            boolean same = post.content().caption().equals(from.caption())
                    && post.content().hashtags().equals(from.hashtags());
            return new Origin(
                    from.draftId(), from.style(), from.model(), from.version(), from.caption(), from.hashtags(), !same);
        }
    }

    private static Comment comment(PostState state) {
        FirstComment comment = state instanceof PostState.Published published
                ? published.comment().orElseThrow()
                : new FirstComment.Pending();
        return switch (comment) {
            case FirstComment.Posted(var remoteId) -> new Comment(comment.status(), remoteId, Optional.empty());
            case FirstComment.Failed(var error) -> new Comment(comment.status(), Optional.empty(), Optional.of(error));
            case FirstComment.Unconfirmed(var error) ->
                new Comment(comment.status(), Optional.empty(), Optional.of(error));
            case FirstComment.Pending _, FirstComment.Sending _, FirstComment.Checking _ ->
                new Comment(comment.status(), Optional.empty(), Optional.empty());
        };
    }

    private static Optional<PostError> error(PostState state) {
        return switch (state) {
            case PostState.Failed(var error) -> Optional.of(error);
            case PostState.Held(var error) -> Optional.of(error);
            case PostState.Unconfirmed unconfirmed -> Optional.of(unconfirmed.error());
            case PostState.Scheduled _,
                    PostState.Preparing _,
                    PostState.Ready _,
                    PostState.Committing _,
                    PostState.Accepted _,
                    PostState.Published _,
                    PostState.Cancelled _ -> Optional.empty();
        };
    }
}
