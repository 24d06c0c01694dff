package com.presenceos.local.simulation.memory;

import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.ledger.NewPosts;
import java.time.Instant;
import java.util.Optional;

/** New posts on rows in memory. */
public final class MemoryNewPosts implements NewPosts {

    private final MemoryDatabase database;

    public MemoryNewPosts(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Post> madeFor(WorkspaceId workspace, IdempotentRequest request) {
        Optional<Row> made = database.find(new PostId(request.id()));
        made.ifPresent(row -> request.mustMatch(row.wish.orElse("")));
        return made.map(Row::post);
    }

    @Override
    public boolean insert(Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
        if (database.find(post.id()).isPresent()) {
            return false;
        }
        database.mustHavePictures(post.content());
        database.insert(post, request.map(IdempotentRequest::fingerprint), Optional.of(lookAgainAt));
        return true;
    }

    @Override
    public Optional<Post> find(WorkspaceId workspace, PostId id) {
        return database.post(id);
    }
}
