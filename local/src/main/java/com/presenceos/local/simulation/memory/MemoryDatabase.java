package com.presenceos.local.simulation.memory;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostMedia;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rows that the stores in memory share. */
public final class MemoryDatabase {

    private final Map<PostId, Row> rows = new LinkedHashMap<>();
    private final Set<MediaId> pictures = new HashSet<>();
    private final Set<ConnectorId> paused = new HashSet<>();
    private final Set<ConnectorId> lost = new HashSet<>();
    private Consumer<Post> watcher = _ -> {};

    /** Hears of every post that is stored. */
    public void watch(Consumer<Post> watcher) {
        this.watcher = watcher;
    }

    /** A post that somebody has scheduled, under a request of that fingerprint. */
    public void insert(Post post, Optional<String> wish, Optional<Instant> lookAgainAt) {
        rows.put(post.id(), new Row(post, wish, lookAgainAt.orElse(null)));
        watcher.accept(post);
    }

    public void addPicture(MediaId picture) {
        pictures.add(picture);
    }

    /** @throws Conflict when a post waits that shows it */
    public void deletePicture(MediaId picture) {
        if (rows.values().stream().anyMatch(row -> row.waits() && row.shows(picture))) {
            throw new Conflict("A post that waits uses the picture; cancel first, or wait until it is published");
        }
        pictures.remove(picture);
    }

    /** Of a post that is being written. */
    void mustHavePictures(PostContent content) {
        if (!hasPictures(content)) {
            throw new Conflict("A picture of the post was deleted a moment ago; choose another");
        }
    }

    public boolean hasPictures(PostContent content) {
        return content.media().stream().map(PostMedia::mediaId).allMatch(pictures::contains);
    }

    /** Whether it waits for pictures that are there no more. */
    public boolean lacksPictures(PostId id) {
        return find(id).filter(row -> row.waits() && !hasPictures(row.content)).isPresent();
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
