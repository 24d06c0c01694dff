package com.presenceos.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The record of every publication, as the engine needs it. Each method is one transaction and one conditional write:
 * it happens whole or, when somebody else was first, not at all.
 */
public interface Ledger {

    Optional<Post> find(PublicationMessage message);

    /** From scheduled, or from preparing whose lease is over. Opens an attempt in the ledger, or goes on with the open one. */
    Optional<Claim> claimToPrepare(PublicationMessage message, Instant now, Instant leaseUntil);

    /**
     * From ready to committing.
     *
     * @param sendAt when the visible call will leave
     */
    Optional<Claim> claimToCommit(PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil);

    /** From committing or unconfirmed, each only when no lease is running. */
    Optional<Claim> claimToReconcile(PublicationMessage message, Instant now, Instant leaseUntil);

    /** Writes what came of a claim; answers false when the claim was lost meanwhile, and then writes nothing. */
    boolean record(Claim claim, Progress progress, Instant now);

    /** Notes where a published post can be seen, or when to look again for that. */
    void located(PublicationMessage message, Optional<URI> url, Optional<Instant> lookAgainAt);
}
