package com.presenceos.functions.posts;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.Platform;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PostStatus;
import java.net.URI;
import java.time.Instant;
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
        PostContent contentSnapshot,
        Optional<String> platformPostId,
        Optional<URI> platformPostUrl,
        Optional<Instant> publishedAt,
        Optional<PostError> lastError,
        Instant createdAt,
        Instant updatedAt) {

    static PostView of(Post post) {
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
                post.content(),
                published.flatMap(PostState.Published::remoteId),
                published.flatMap(PostState.Published::url),
                published.map(PostState.Published::at),
                error(post.state()),
                post.createdAt(),
                post.updatedAt());
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
                    PostState.Published _,
                    PostState.Cancelled _ -> Optional.empty();
        };
    }
}
