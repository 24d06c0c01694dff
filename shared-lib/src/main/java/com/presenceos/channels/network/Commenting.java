package com.presenceos.channels.network;

/** How an account comments on a post of its own. */
public interface Commenting {

    /** Visible, so its results mean what those of {@link Publishing#commit} do. */
    CommitResult comment(String remoteId, String text, Account account);

    /** Whether an earlier {@link #comment} took effect. Only asks. */
    ReconcileResult reconcile(String remoteId, String text, EarlierCall call, Account account);
}
