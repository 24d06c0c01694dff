package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.PostError;
import java.time.Instant;
import java.util.Optional;

/** What is written when a {@link CommentClaim} is given back. {@code at} is when the engine goes on, and not earlier. */
public sealed interface CommentProgress {

    record Posted(Optional<String> remoteId) implements CommentProgress {}

    /** It is surely not there, and time may heal it. */
    record TryAgain(int failures, Instant at) implements CommentProgress {}

    /** It may be there. */
    record Checking(int failures, Instant at, EarlierCall.Answer answer) implements CommentProgress {}

    /** The network cannot tell; a person must look. */
    record Unconfirmed(PostError error) implements CommentProgress {}

    record Failed(PostError error) implements CommentProgress {}
}
