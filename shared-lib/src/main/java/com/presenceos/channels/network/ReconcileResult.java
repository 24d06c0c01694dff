package com.presenceos.channels.network;

import java.time.Duration;

/** What the network knows of an earlier visible call. */
public sealed interface ReconcileResult {

    /** It is out, under this id. */
    record Found(String remoteId) implements ReconcileResult {}

    /** It is out, but which of the account's posts it is cannot be told. */
    record FoundWithoutId() implements ReconcileResult {}

    /** It is not out and will not be by itself: the same checkpoint may be committed again. */
    record NotFound() implements ReconcileResult {}

    /** It is not out, and with what this checkpoint holds it never will be: it has to be prepared anew. */
    record Lapsed() implements ReconcileResult {}

    /** The network had taken it, and has refused it after all: it is not out and will not be. */
    record Rejected(NetworkError error) implements ReconcileResult {}

    /** The network cannot tell yet; ask again, not before so long. */
    record NotYet(Duration after) implements ReconcileResult {}

    /** The network cannot be asked, or its answer cannot be trusted: a person has to look. */
    record Undecidable(String lookFor) implements ReconcileResult {}

    /** Asking failed. */
    record Failed(NetworkError error) implements ReconcileResult {}
}
