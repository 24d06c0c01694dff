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

    public SqlNewPosts(Database database, PostStore posts) {
        this.database = database;
        this.posts = posts;
    }

    @Override
    public Optional<Post> madeFor(WorkspaceId workspace, IdempotentRequest request) {
        return database.inWorkspace(workspace, tx -> posts.madeFor(tx, request));
    }

    @Override
    public boolean insert(Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
        return database.inWorkspace(
                post.workspace(), tx -> PostInsertion.insert(tx, post, author, request, lookAgainAt));
    }

    @Override
    public Optional<Post> find(WorkspaceId workspace, PostId id) {
        return database.inWorkspace(workspace, tx -> posts.find(tx, id));
    }
}
