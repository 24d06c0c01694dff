package com.presenceos.channels.network;

import java.net.URI;
import java.util.Optional;

/**
 * A social network, as the rest of the system sees it. Implementations make bounded HTTP calls and translate what comes
 * back; they never sleep, loop, retry or store: the engine that calls them owns time and state. Expected failures are
 * results. What they throw is a bug, with one meaning for {@link #commit}: the engine treats it as unanswered.
 */
public interface Network {

    Platform platform();

    NetworkRules rules();

    /** Where the person gives consent. Pure: nothing is called. */
    AuthorizationRequest beginAuthorization(URI redirectUri, String state);

    /** Trades the code for long-lived tokens and lists the accounts they open. */
    AuthorizationResult finishAuthorization(String code, URI redirectUri, Optional<String> codeVerifier);

    /** One bounded step of what nobody can see (uploads, what the network builds of them, waiting for it). May be repeated from any checkpoint. */
    PrepareStep prepare(OutgoingPost post, Checkpoint checkpoint, Account account);

    /** The one call that makes the post visible. Called at most once per armed checkpoint. */
    CommitResult commit(Checkpoint checkpoint, Account account);

    /** Whether an earlier {@link #commit} with this checkpoint took effect. Only asks. */
    ReconcileResult reconcile(OutgoingPost post, Checkpoint checkpoint, EarlierCall call, Account account);

    /** Leaves a comment under a post of the account's own. Visible, so its results mean what those of {@link #commit} do. */
    CommitResult comment(String remoteId, String text, Account account);

    /** Whether an earlier {@link #comment} took effect. Only asks. */
    ReconcileResult reconcileComment(String remoteId, String text, EarlierCall call, Account account);

    /** Trades the account's token for one that lasts longer. */
    RefreshResult refresh(Account account);

    /** Where the post can be seen. Empty when the network does not say now; that is never a failure of the post. */
    Optional<URI> permalink(String remoteId, Account account);
}
