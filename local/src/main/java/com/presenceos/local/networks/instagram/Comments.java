package com.presenceos.local.networks.instagram;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The comments under all posts, in the order they were left. The same words may be left twice. */
final class Comments {

    private final Journal journal;
    private final InstantSource clock;
    private final List<Comment> all = new ArrayList<>();

    Comments(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
        journal.replay(Comment.class, all::add);
    }

    synchronized Comment leave(String media, String authorId, String author, String text) {
        Comment comment =
                new Comment(Numbers.comment(all.size() + 1), media, authorId, author, text.strip(), clock.instant());
        all.add(comment);
        journal.append(comment);
        return comment;
    }

    synchronized List<Comment> all() {
        return List.copyOf(all);
    }

    /** The newest first. */
    List<Comment> under(String media) {
        return all().reversed().stream()
                .filter(comment -> comment.media().equals(media))
                .toList();
    }

    synchronized void reset() {
        all.clear();
    }
}
