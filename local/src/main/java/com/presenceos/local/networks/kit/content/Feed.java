package com.presenceos.local.networks.kit.content;

import com.presenceos.local.networks.kit.memory.Journal;
import com.presenceos.local.networks.kit.memory.Records;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What has been posted. */
public final class Feed<P extends Post> {

    private final Class<P> type;
    private final Records<P> posts;

    public Feed(Journal journal, Class<P> type) {
        this.type = type;
        this.posts = new Records<>(journal, type, Post::id);
    }

    /** @param numbered makes the post, given how many there are with it */
    public P show(IntFunction<P> numbered) {
        return posts.add(numbered);
    }

    public Optional<P> find(String id) {
        return posts.find(id);
    }

    /** With a slash at the end or without. */
    public Optional<P> at(String path) {
        return posts.all().stream()
                .filter(post -> bare(post.path()).equals(bare(path)))
                .findFirst();
    }

    public List<P> all() {
        return posts.all();
    }

    /** The newest first. */
    public List<P> of(String accountId) {
        return all().reversed().stream()
                .filter(post -> post.accountId().equals(accountId))
                .toList();
    }

    public int countSince(Instant start, String accountId) {
        return (int) of(accountId).stream()
                .filter(post -> post.postedAt().isAfter(start))
                .count();
    }

    /** As if it had been posted then. */
    public Optional<P> turnBack(String id, Instant postedAt) {
        return find(id).map(post -> posts.put(type.cast(post.postedAt(postedAt))));
    }

    public void reset() {
        posts.reset();
    }

    private static String bare(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
