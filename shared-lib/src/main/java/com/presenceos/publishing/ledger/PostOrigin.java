package com.presenceos.publishing.ledger;

import com.presenceos.publishing.Post;
import org.jdbi.v3.core.Handle;

/** Where a post comes from, kept in the transaction that stores it. */
public interface PostOrigin {

    /** Somebody wrote it here and now. */
    PostOrigin NONE = (_, _) -> {};

    /** @throws com.presenceos.platform.failure.AppException when it cannot come from there; then it is not stored */
    void keep(Handle tx, Post post);
}
