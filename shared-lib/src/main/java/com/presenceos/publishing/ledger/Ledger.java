package com.presenceos.publishing.ledger;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The record of every publication, as the engine needs it. Each method is one transaction and one conditional write:
 * it happens whole or, when somebody else was first, not at all.
 */
public interface Ledger {

    Optional<Post> find(PublicationMessage message);

    /** From scheduled, or from preparing whose lease and wait are over. Opens an attempt in the ledger, or goes on with the open one. */
    Optional<Claim> claimToPrepare(PublicationMessage message, Instant now, Instant leaseUntil);

    /**
     * From ready to committing, once its turn and its wait allow, unless the account's queue is paused.
     *
     * @param sendAt when the visible call will leave
     */
    Optional<Claim> claimToCommit(PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil);

    /** From committing, accepted or unconfirmed, each only when no lease is running and no wait. */
    Optional<Claim> claimToReconcile(PublicationMessage message, Instant now, Instant leaseUntil);

    /**
     * From ready back to preparing: for a post that is not to be sent now after all. Unlike a claim to commit, it leaves
     * no doubt that nothing was sent.
     */
    Optional<Claim> claimToSetAside(PublicationMessage message, Instant now, Instant leaseUntil);

    /** Gives a ready post its turn among the late ones of its account. Answers false when it is ready no more. */
    boolean giveTurn(PublicationMessage message, Instant turn, Instant now);

    /** Leaves a ready post alone until then. Answers false when it is ready no more. */
    boolean postpone(PublicationMessage message, Instant until, Instant now);

    /**
     * Writes what came of a claim, and with it the notice that a person needs where somebody must act; answers false
     * when the claim was lost meanwhile, and then writes nothing.
     */
    boolean record(Claim claim, Progress progress, Step step, Instant now);

    /** Notes where a published post can be seen, or when to look again for that. */
    void located(PublicationMessage message, Optional<URI> url, Optional<Instant> lookAgainAt);
}
