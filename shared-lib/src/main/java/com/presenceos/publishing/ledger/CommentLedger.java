package com.presenceos.publishing.ledger;

import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import java.time.Instant;
import java.util.Optional;

/** The record of first comments, as the engine needs it: conditional writes like those of the {@link Ledger}. */
public interface CommentLedger {

    /** A published post whose first comment is pending. */
    Optional<CommentClaim> claimToComment(PublicationMessage message, Instant now, Instant leaseUntil);

    /** A published post whose first comment is being sent or checked, each only when no lease is running. */
    Optional<CommentClaim> claimToReconcileComment(PublicationMessage message, Instant now, Instant leaseUntil);

    /** Writes what came of a claim; answers false when the claim was lost meanwhile, and then writes nothing. */
    boolean record(CommentClaim claim, CommentProgress progress, Step step, Instant now);
}
