package com.presenceos.local.simulation.memory;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The posts that wait for their account, on rows in memory. */
public final class MemoryHeldPosts {

    private final MemoryDatabase database;

    public MemoryHeldPosts(MemoryDatabase database) {
        this.database = database;
    }

    public List<Post> release(ConnectorId connector, Set<PostErrorKind> kinds, Instant now) {
        List<Post> released = new ArrayList<>();
        for (Row row : database.rows()) {
            if (row.post().connector().equals(connector) && row.error != null && kinds.contains(row.error.kind())) {
                goOn(row, now).ifPresent(released::add);
            }
        }
        return released;
    }

    private static Optional<Post> goOn(Row row, Instant now) {
        if (row.status == PostStatus.HELD) {
            row.status = PostStatus.SCHEDULED;
            row.notBefore = null;
            row.error = null;
        } else if (row.status == PostStatus.UNCONFIRMED && row.attentionAt == null) {
            row.openAttempt().ifPresent(attempt -> attempt.askedSince = null);
            row.error = PostError.USABLE_AGAIN;
        } else {
            return Optional.empty();
        }
        row.fence++;
        row.attentionAt = now;
        row.updatedAt = now;
        return Optional.of(row.post());
    }
}
