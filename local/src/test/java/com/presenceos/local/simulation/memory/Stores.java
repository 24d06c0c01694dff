package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.NewPosts;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.wake.Agenda;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The engine's stores, of either kind. */
record Stores(
        NewPosts newPosts, Ledger ledger, CommentLedger comments, Agenda agenda, PostChanges changes, Release release) {

    interface Release {
        List<Post> release(Set<PostErrorKind> kinds, Instant now);
    }
}
