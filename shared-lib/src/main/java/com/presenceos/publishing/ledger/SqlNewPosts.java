package com.presenceos.publishing.ledger;

import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.Optional;

/** New posts in PostgreSQL. */
public final class SqlNewPosts implements NewPosts {

    private final Database database;
    private final PostStore posts;
    private final PostOrigin origin;

    public SqlNewPosts(Database database, PostStore posts, PostOrigin origin) {
        this.database = database;
        this.posts = posts;
        this.origin = origin;
    }

    @Override
    public Optional<Post> madeFor(WorkspaceId workspace, IdempotentRequest request) {
        return database.inWorkspace(workspace, tx -> posts.madeFor(tx, request));
    }

    @Override
    public boolean insert(Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
        return database.inWorkspace(post.workspace(), tx -> {
            boolean stored = PostInsertion.insert(tx, post, author, request, lookAgainAt);
            if (stored) {
                origin.keep(tx, post);
            }
            return stored;
        });
    }

    @Override
    public Optional<Post> find(WorkspaceId workspace, PostId id) {
        return database.inWorkspace(workspace, tx -> posts.find(tx, id));
    }
}
