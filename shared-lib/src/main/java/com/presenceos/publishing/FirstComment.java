package com.presenceos.publishing;

import java.time.Instant;
import java.util.Optional;

/** Where the first comment of a published post stands. Whatever becomes of it, the post is out. */
public sealed interface FirstComment {

    /** It is still to be left. */
    record Pending() implements FirstComment {}

    /** The call is about to leave, or has left. Whoever finds this and does not hold the lease asks first. */
    record Sending(Instant leaseUntil) implements FirstComment {}

    /** It may be there; the network is being asked. */
    record Checking(Optional<Instant> leaseUntil) implements FirstComment {}

    record Posted(Optional<String> remoteId) implements FirstComment {}

    /** The network cannot tell whether it is there; a person must look. */
    record Unconfirmed(PostError error) implements FirstComment {}

    record Failed(PostError error) implements FirstComment {}

    default FirstCommentStatus status() {
        return switch (this) {
            case Pending _ -> FirstCommentStatus.PENDING;
            case Sending _ -> FirstCommentStatus.SENDING;
            case Checking _ -> FirstCommentStatus.CHECKING;
            case Posted _ -> FirstCommentStatus.POSTED;
            case Unconfirmed _ -> FirstCommentStatus.UNCONFIRMED;
            case Failed _ -> FirstCommentStatus.FAILED;
        };
    }
}
