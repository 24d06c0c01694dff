package com.presenceos.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Where a post stands. docs/publishing.md draws the transitions. */
public sealed interface PostState {

    /** Waiting for its time; nothing has been sent to the network. */
    record Scheduled() implements PostState {}

    /** What nobody can see is being done at the network. */
    record Preparing(Optional<Instant> leaseUntil) implements PostState {}

    /** All but the visible call is done. */
    record Ready() implements PostState {}

    /** The visible call is about to leave, or has left. Whoever finds this and does not hold the lease asks first. */
    record Committing(Instant leaseUntil) implements PostState {}

    /** The network has taken the post and goes on working on it; it becomes visible by itself. It is asked now and then. */
    record Accepted(Optional<Instant> leaseUntil) implements PostState {}

    /** The visible call may have taken effect; the network is being asked, or a person must look. */
    record Unconfirmed(Optional<Instant> leaseUntil, PostError error) implements PostState {}

    /** Out. The id and the link can come a little later, and so does the first comment of a post that has one. */
    record Published(Instant at, Optional<String> remoteId, Optional<URI> url, Optional<FirstComment> comment)
            implements PostState {}

    /** The network said no; something in the post must change. */
    record Failed(PostError error) implements PostState {}

    /** Not the post's fault; it waits for a person, e.g. to connect the account again. */
    record Held(PostError error) implements PostState {}

    record Cancelled() implements PostState {}

    /** The word for it in the database and in the API. */
    default PostStatus status() {
        return switch (this) {
            case Scheduled _ -> PostStatus.SCHEDULED;
            case Preparing _ -> PostStatus.PREPARING;
            case Ready _ -> PostStatus.READY;
            case Committing _ -> PostStatus.COMMITTING;
            case Accepted _ -> PostStatus.ACCEPTED;
            case Unconfirmed _ -> PostStatus.UNCONFIRMED;
            case Published _ -> PostStatus.PUBLISHED;
            case Failed _ -> PostStatus.FAILED;
            case Held _ -> PostStatus.HELD;
            case Cancelled _ -> PostStatus.CANCELLED;
        };
    }
}
