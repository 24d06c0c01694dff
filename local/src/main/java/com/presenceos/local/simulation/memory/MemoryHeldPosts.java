package com.presenceos.local.simulation.memory;

import com.presenceos.channels.ConnectorId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The posts that wait for their account, on rows in memory. */
public final class MemoryHeldPosts {

    private final MemoryDatabase database;

    public MemoryHeldPosts(MemoryDatabase database) {
        this.database = database;
    }

    public List<Post> release(ConnectorId connector, Set<String> kinds, Instant now) {
        return database.rows().stream()
                .filter(row -> row.post().connector().equals(connector)
                        && row.status == PostStatus.HELD
                        && row.error != null
                        && kinds.contains(row.error.kind()))
                .map(row -> {
                    row.status = PostStatus.SCHEDULED;
                    row.fence++;
                    row.notBefore = null;
                    row.error = null;
                    row.attentionAt = now;
                    row.updatedAt = now;
                    return row.post();
                })
                .toList();
    }
}
