package com.presenceos.channels.network;

import java.net.URI;
import java.util.Optional;

/** How a post becomes visible: whatever nobody sees first, in steps; then one call. */
public interface Publishing {

    /** One bounded step of what nobody can see (uploads, what the network builds of them, waiting for it). May be repeated from any checkpoint. */
    PrepareStep prepare(OutgoingPost post, Attempt attempt, Account account);

    /** The one call that makes the post visible. Called at most once per armed checkpoint. */
    CommitResult commit(OutgoingPost post, Attempt attempt, Account account);

    /** Whether an earlier {@link #commit} of this attempt took effect, or what has become of one that was accepted. Only asks. */
    ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, Account account);

    /** Where the post can be seen. Empty when the network does not say now; that is never a failure of the post. */
    Optional<URI> permalink(String remoteId, Account account);
}
