package com.presenceos.local.networks.instagram;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments under all posts, in the order they were left. The same words may be left twice. */
final class Comments {

    private final Journal journal;
    private final InstantSource clock;
    private final List<Comment> all = new ArrayList<>();
    private final Map<String, List<Comment>> byMedia = new HashMap<>();

    Comments(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
        journal.replay(Comment.class, this::remember);
    }

    synchronized Comment leave(String media, String authorId, String author, String text) {
        Comment comment =
                new Comment(Numbers.comment(all.size() + 1), media, authorId, author, text.strip(), clock.instant());
        remember(comment);
        journal.append(comment);
        return comment;
    }

    synchronized List<Comment> all() {
        return List.copyOf(all);
    }

    /** The newest first. */
    synchronized List<Comment> under(String media) {
        return List.copyOf(byMedia.getOrDefault(media, List.of()).reversed());
    }

    synchronized void reset() {
        all.clear();
        byMedia.clear();
    }

    private void remember(Comment comment) {
        all.add(comment);
        byMedia.computeIfAbsent(comment.media(), _ -> new ArrayList<>()).add(comment);
    }
}
