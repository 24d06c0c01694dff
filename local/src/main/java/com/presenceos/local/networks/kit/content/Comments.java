package com.presenceos.local.networks.kit.content;

import com.presenceos.local.networks.kit.memory.Journal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments under all posts, in the order they were left. The same words may be left twice. */
public final class Comments {

    private static final String KIND = "Comment";

    private final Journal journal;
    private final InstantSource clock;
    private final Ids ids;
    private final List<Comment> all = new ArrayList<>();
    private final Map<String, List<Comment>> byPost = new HashMap<>();

    public Comments(Journal journal, InstantSource clock, Ids ids) {
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        journal.replay(KIND, Comment.class, this::remember);
    }

    public Comment leave(Post post, Account author, String text) {
        return leave(post, author.id(), author.username(), text);
    }

    /** By somebody who has no account here. */
    public Comment leave(Post post, String stranger, String text) {
        return leave(post, ids.stranger(stranger), stranger, text);
    }

    private synchronized Comment leave(Post post, String authorId, String author, String text) {
        Comment comment =
                new Comment(ids.comment(all.size() + 1), post.id(), authorId, author, text.strip(), clock.instant());
        remember(comment);
        journal.append(KIND, comment);
        return comment;
    }

    public synchronized List<Comment> all() {
        return List.copyOf(all);
    }

    /** The newest first. */
    public synchronized List<Comment> under(String post) {
        return List.copyOf(byPost.getOrDefault(post, List.of()).reversed());
    }

    public synchronized void reset() {
        all.clear();
        byPost.clear();
    }

    private void remember(Comment comment) {
        all.add(comment);
        byPost.computeIfAbsent(comment.post(), _ -> new ArrayList<>()).add(comment);
    }
}
