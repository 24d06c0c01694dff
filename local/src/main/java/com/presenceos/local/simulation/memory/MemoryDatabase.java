package com.presenceos.local.simulation.memory;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows that the stores in memory share. */
public final class MemoryDatabase {

    private final Map<PostId, Row> rows = new LinkedHashMap<>();
    private final Set<ConnectorId> paused = new HashSet<>();
    private final Set<ConnectorId> lost = new HashSet<>();

    /** A post that somebody has scheduled. */
    public void insert(Post post, Optional<Instant> lookAgainAt) {
        rows.put(post.id(), new Row(post, lookAgainAt.orElse(null)));
    }

    public void pause(ConnectorId connector) {
        paused.add(connector);
    }

    public void resume(ConnectorId connector) {
        paused.remove(connector);
    }

    /** The network no longer takes the account's token. */
    public void lose(ConnectorId connector) {
        lost.add(connector);
    }

    public void connect(ConnectorId connector) {
        lost.remove(connector);
    }

    public boolean isLost(ConnectorId connector) {
        return lost.contains(connector);
    }

    public boolean isPaused(ConnectorId connector) {
        return paused.contains(connector);
    }

    public Optional<Post> post(PostId id) {
        return find(id).map(Row::post);
    }

    public List<Post> posts() {
        return rows.values().stream().map(Row::post).toList();
    }

    /** When somebody is to look at the post; empty when it rests. */
    public Optional<Instant> attentionAt(PostId id) {
        return find(id).map(row -> row.attentionAt);
    }

    /** The newest right to write what became of the post. */
    public long fence(PostId id) {
        return find(id).orElseThrow().fence;
    }

    Optional<Row> find(PostId id) {
        return Optional.ofNullable(rows.get(id));
    }

    Collection<Row> rows() {
        return rows.values();
    }
}
